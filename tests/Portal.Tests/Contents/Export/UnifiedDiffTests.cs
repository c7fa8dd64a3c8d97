using Portal.Contents.Export;

namespace Portal.Tests.Contents.Export;

public sealed class UnifiedDiffTests
{
    // Expectations: diff -U3 of GNU diffutils, which leaves out a count of 1.
    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("", "a", "@@ -0,0 +1,1 @@|+a|")]
    [InlineData("a", "", "@@ -1,1 +0,0 @@|-a|")]
    [InlineData("1 2 3 4 5 6 7 8 9", "1 2 3 4 x 6 7 8 9", "@@ -2,7 +2,7 @@| 2| 3| 4|-5|+x| 6| 7| 8|")]
    [InlineData("1 2 3 4 5 6 7 8 9", "0 1 2 3 4 5 6 7 8 9", "@@ -1,3 +1,4 @@|+0| 1| 2| 3|")]
    [InlineData("1 2 3 4 5 6 7 8 9", "1 2 3 4 5 6 7 8", "@@ -6,4 +6,3 @@| 6| 7| 8|-9|")]
    [InlineData("x 2 3 4 5 6 7 y", "1 2 3 4 5 6 7 8", "@@ -1,8 +1,8 @@|-x|+1| 2| 3| 4| 5| 6| 7|-y|+8|")]
    [InlineData("x 2 3 4 5 6 7 8 y", "1 2 3 4 5 6 7 8 9", "@@ -1,4 +1,4 @@|-x|+1| 2| 3| 4|@@ -6,4 +6,4 @@| 6| 7| 8|-y|+9|")]
    public void Of_TwoTexts_IsUnified(string left, string right, string expected) =>
        Assert.Equal(expected.Replace('|', '\n'), UnifiedDiff.Of(Lines(left), Lines(right)));

    private static string Lines(string words) => words.Length == 0 ? "" : words.Replace(' ', '\n') + "\n";
}
