// Everything works without this file: it remembers larger text, shows the current action in the rail,
// closes the menu, copies citations and suggests while typing.
const larger = document.getElementById('larger');
if (larger) {
  try {
    larger.checked = localStorage.getItem('larger') === '1';
    larger.addEventListener('change', () => localStorage.setItem('larger', larger.checked ? '1' : '0'));
  } catch { /* storage is switched off: the choice lasts as long as the page */ }
}

const here = document.querySelector('.rail nav [aria-current]');
if (here) {
  const nav = here.closest('nav');
  nav.scrollTop += here.closest('div').getBoundingClientRect().top - nav.getBoundingClientRect().top;
  nav.scrollTop += Math.max(0, here.getBoundingClientRect().bottom - nav.getBoundingClientRect().bottom);
}

// The open menu lies over the page: it must not hide what has the focus.
const menu = document.querySelector('.menu');
menu?.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});
menu?.addEventListener('focusout', event => {
  if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
});

if (navigator.clipboard)
  for (const text of document.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = text.dataset.copy;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent.trim());
      button.textContent = text.dataset.copied;
    });
    text.after(button);
  }

// A combobox with a listbox, as the ARIA Authoring Practices have it: the focus stays in the field.
const field = document.querySelector('input[data-suggest]');
if (field) {
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.className = 'suggest';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.labels[0].textContent);
  field.after(list);
  // A search field may not be a combobox.
  field.type = 'text';
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  let waiting, asked, at;

  const move = index => {
    at = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', i === at));
    const option = list.children[at];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = open => {
    list.hidden = !open;
    field.setAttribute('aria-expanded', open);
    move(-1);
  };
  const offer = names => {
    list.replaceChildren(...names.map((name, i) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.textContent = name;
      return option;
    }));
    show(names.length > 0 && document.activeElement === field);
  };
  const search = option => {
    field.value = option.textContent;
    show(false);
    field.form.requestSubmit();
  };
  show(false);

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    const q = asked = field.value.trim();
    if (!q) return offer([]);
    waiting = setTimeout(async () => {
      const answer = await fetch(field.dataset.suggest + encodeURIComponent(q)).catch(() => null);
      const names = answer?.ok ? await answer.json().catch(() => []) : [];
      if (asked === q) offer(names);
    }, 150);
  });
  field.addEventListener('keydown', event => {
    const count = list.children.length;
    if (event.key === 'Escape') asked = null;
    if (event.isComposing || !count) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = list.hidden ? -1 : at;
      show(true);
      // From the last to the first and back, over the field itself.
      move(event.key === 'ArrowDown' ? (next + 2) % (count + 1) - 1 : (next + count + 1) % (count + 1) - 1);
    } else if (event.key === 'Enter' && at >= 0) search(list.children[at]);
    else if (event.key === 'Escape' && !list.hidden) show(false);
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', () => show(false));
  field.form.addEventListener('submit', () => { asked = null; });
  // Pressing must not take the focus from the field, or the list would be gone before the click.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) search(option);
  });
}
