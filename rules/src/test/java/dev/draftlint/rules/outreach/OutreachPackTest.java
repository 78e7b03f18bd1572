package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RulePackContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OutreachPackTest {

    @Test
    void keepsTheContract() {
        RulePackContract.of(new OutreachPack())
                .withPages(Path.of("docs"), Path.of("..", "README.md"))
                .verify();
    }
}
