package dev.draftlint.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Source;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream printed = new PrintStream(log, true, UTF_8);

    @BeforeEach
    void listen() {
        System.setOut(printed);
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
    }

    @Test
    void theApplicationHoldsOneMailBackAndSendsTheOther() {
        Outbox.main(new String[0]);

        assertThat(log.toString(UTF_8))
                .startsWith("held back, score ")
                .contains("Quick follow up")
                .endsWith("sent: Your returns page loses 14 of 40 buyers" + System.lineSeparator());
    }

    @Test
    void theReasonsAreNamedByTheirPlaces() {
        List<Source> sent = new ArrayList<>();
        Source poor = Source.text("Hi Ana,\n\nWould you be open to a quick call to explore synergies?");

        assertThat(new Outbox(sent::add, printed).send(poor)).isFalse();
        assertThat(sent).isEmpty();
        assertThat(log.toString(UTF_8)).contains("Would you be open to a quick call");
    }
}
