package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.rule.Severity;
import dev.draftlint.runner.Marks.Mark;
import dev.draftlint.runner.Marks.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void plainTextIsOneRun() {
        assertThat(shown(Marks.cut("Hi Ana", List.of()))).containsExactly("Hi Ana");
        assertThat(Marks.cut("", List.of())).isEmpty();
    }

    @Test
    void placesThatOverlapAreCutWhereTheyMeet() {
        List<Run> runs = Marks.cut("abcdef", List.of(mark(1, 0, 4), mark(2, 2, 6)));

        assertThat(shown(runs)).containsExactly("[ab:1]", "[cd:1 2]", "[ef:2]");
        assertThat(runs).extracting(Run::ending).containsExactly("", "1", "2");
        assertThat(runs).extracting(Run::starting).containsExactly(List.of(1), List.of(2), List.of());
        assertThat(runs.get(1).messages()).isEqualTo("Say 1\nSay 2");
    }

    @Test
    void placesInsideOthersAndBesideOthersKeepTheirNumbers() {
        assertThat(shown(Marks.cut("abcdef", List.of(mark(2, 1, 3), mark(1, 0, 5), mark(3, 3, 4)))))
                .containsExactly("[a:1]", "[bc:1 2]", "[d:1 3]", "[e:1]", "f");
    }

    @Test
    void emptyPlacesMarkNothing() {
        assertThat(shown(Marks.cut("ab", List.of(mark(1, 1, 1), mark(2, 1, 9)))))
                .containsExactly("ab");
    }

    @Test
    void theWorstOfSeveralColoursTheRun() {
        Mark error = new Mark(2, Severity.ERROR, "Say 2", 0, 1);
        Mark hint = new Mark(1, Severity.INFO, "Say 1", 0, 2);

        assertThat(Marks.cut("ab", List.of(hint, error)))
                .extracting(Run::severity)
                .containsExactly("error", "info");
    }

    private static Mark mark(int number, int start, int end) {
        return new Mark(number, Severity.WARNING, "Say " + number, start, end);
    }

    private static List<String> shown(List<Run> runs) {
        return runs.stream()
                .map(run -> run.isMarked() ? "[" + run.text() + ":" + run.list() + "]" : run.text())
                .toList();
    }
}
