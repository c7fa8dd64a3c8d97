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

const field = document.querySelector('input[data-suggest]');
if (field) {
  const list = document.createElement('datalist');
  list.id = 'suggestions';
  field.after(list);
  field.setAttribute('list', list.id);
  let waiting, asked;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    const q = field.value.trim();
    if (!q || q === asked) return;
    waiting = setTimeout(async () => {
      asked = q;
      const answer = await fetch(field.dataset.suggest + encodeURIComponent(q)).catch(() => null);
      if (answer?.ok && asked === q)
        list.replaceChildren(...(await answer.json()).map(text => new Option(text, text)));
    }, 150);
  });
}
