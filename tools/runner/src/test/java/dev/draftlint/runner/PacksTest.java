package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.RulePack;
import dev.draftlint.rule.Severity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {

    /** A pack as it should be. */
    public static final class GoodPack implements RulePack {

        @Override
        public String id() {
            return "good";
        }

        @Override
        public List<Rule> rules() {
            return List.of(new Rule() {
                @Override
                public RuleInfo info() {
                    return new RuleInfo(
                            "good-rule", Severity.INFO, "Flags nothing.", "", Evidence.none(), List.of(), List.of());
                }

                @Override
                public List<Finding> check(Draft draft) {
                    return List.of();
                }
            });
        }
    }

    /** A pack that cannot be made. */
    public static final class BrokenPack implements RulePack {

        public BrokenPack() {
            throw new IllegalStateException("no rules today");
        }

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public List<Rule> rules() {
            return List.of();
        }
    }

    /** A pack whose class cannot be made ready. */
    public static final class UnreadyPack implements RulePack {

        private static final List<Rule> RULES = rulesOfToday();

        private static List<Rule> rulesOfToday() {
            throw new IllegalStateException("not ready");
        }

        @Override
        public String id() {
            return "unready";
        }

        @Override
        public List<Rule> rules() {
            return RULES;
        }
    }

    /** A pack whose rules cannot be made. */
    public static final class LazilyBrokenPack implements RulePack {

        @Override
        public String id() {
            return "lazily-broken";
        }

        @Override
        public List<Rule> rules() {
            throw new NoClassDefFoundError("some/Library");
        }
    }

    @Test
    void aBrokenPackIsNamedAndTheOthersAreLoaded(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        String names = String.join(
                "\n",
                BrokenPack.class.getName(),
                "no.such.Pack",
                PacksTest.class.getName(),
                UnreadyPack.class.getName(),
                LazilyBrokenPack.class.getName(),
                GoodPack.class.getName());
        Files.write(services.resolve(RulePack.class.getName()), names.getBytes(UTF_8));

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, PacksTest.class.getClassLoader())) {
            Packs packs = Packs.load(loader);

            assertThat(packs.rules()).extracting(rule -> rule.info().id()).containsExactly("good-rule");
            assertThat(packs.failures())
                    .satisfiesExactlyInAnyOrder(
                            failure -> assertThat(failure).contains("BrokenPack", "no rules today"),
                            failure -> assertThat(failure).contains("no.such.Pack"),
                            failure -> assertThat(failure).contains("PacksTest not a subtype"),
                            failure -> assertThat(failure).contains("UnreadyPack", "not ready"),
                            failure -> assertThat(failure).contains("LazilyBrokenPack", "some/Library"));
        }
    }
}
