package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void changesThatAreNearShareTheirLines() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

        assertThat(new UnifiedDiff("a.txt", before, before.replace("2\n", "b\n").replace("8\n", ""), Style.PLAIN))
                .hasToString("""
                        --- a/a.txt
                        +++ b/a.txt
                        @@ -1,9 +1,8 @@
                         1
                        -2
                        +b
                         3
                         4
                         5
                         6
                         7
                        -8
                         9
                        """);
    }

    @Test
    void changesThatAreFarStandAlone() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

        assertThat(new UnifiedDiff("a.txt", before, before.replace("1\n2", "2").replace("10\n", "x\ny\n"), Style.PLAIN))
                .hasToString("""
                        --- a/a.txt
                        +++ b/a.txt
                        @@ -1,4 +1,3 @@
                        -1
                         2
                         3
                         4
                        @@ -7,4 +6,5 @@
                         7
                         8
                         9
                        -10
                        +x
                        +y
                        """);
    }

    @Test
    void lineEndsAreThoseOfTheFile() {
        assertThat(new UnifiedDiff("a.txt", "a\r\nb", "c\r\nb\n", Style.PLAIN).toString())
                .isEqualTo("--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n"
                        + "-a\r\n-b\n\\ No newline at end of file\n+c\r\n+b\n");
        assertThat(new UnifiedDiff("a.txt", "a", "", Style.PLAIN).toString())
                .isEqualTo("--- a/a.txt\n+++ b/a.txt\n@@ -1 +0,0 @@\n-a\n\\ No newline at end of file\n");
    }

    @Test
    void theNameIsOneThatToolsTake() {
        assertThat(new UnifiedDiff("./b/../a.txt", "a\n", "", Style.PLAIN).toString())
                .startsWith("--- a/a.txt\n+++ b/a.txt\n");
        assertThat(new UnifiedDiff("/x/a.txt", "a\n", "", Style.PLAIN).toString())
                .startsWith("--- a/x/a.txt\n+++ b/x/a.txt\n");
    }

    @Test
    void aTabEndsANameWithBlanks() {
        assertThat(new UnifiedDiff("a b.txt", "a\n", "", Style.PLAIN).toString())
                .startsWith("--- a/a b.txt\t\n+++ b/a b.txt\t\n");
    }

    @Test
    void aTerminalIsShownColoursAndNothingDangerous() {
        String diff = new UnifiedDiff("a\u001B.txt", "a\u001B[2J\n", "b\r\n", Style.COLOURED).toString();

        assertThat(diff).contains("\u001B[31m-a\\u{1b}[2J\u001B[0m", "\u001B[32m+b\\u{d}\u001B[0m", "a\\u{1b}.txt");
    }
}
