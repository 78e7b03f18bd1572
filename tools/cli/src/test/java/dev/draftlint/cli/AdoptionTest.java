package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team adopts the linter on 200 old templates, with all rules; then they are laid out anew, and one gets worse. */
class AdoptionTest {

    private static final int TEMPLATES = 200;
    private static final long SEED = 20260704;

    private static final String[] OPENERS = {
        "I hope this email finds you well and that your quarter is off to a good start.",
        "Just checking in on the note that I sent you last week about the depot in Leeds.",
        "My name is Rob and I work with warehouse teams on their night shifts.",
        "We cut the picking errors of the Leeds depot by 14 % in six weeks, and the report is short.",
        "Sorry to bother you again, I know how busy you must be at this time of the year."
    };

    private static final String[] MIDDLES = {
        "Our award-winning platform takes your logistics to the next level, whatever you store.",
        "{{company}} had 31 late loads in May; the list with the lane of each is attached.",
        "Your talk on cross-docking in Hull made me count our own touches: it's 4 a pallet.",
        "We would love to help {{company}} unlock its full potential with a seamless solution.",
        "Did you get a chance to look at my last message, or did it get buried?"
    };

    private static final String[] ASKS = {
        "Do you have 15 minutes for a quick call next week?",
        "Shall I send you the two pages on the Leeds depot?",
        "Let me know your thoughts.",
        "Can we hop on a call to explore synergies?"
    };

    private static final String BAD = "Bumping this to the top of your inbox.";

    @TempDir
    private Path folder;

    @Test
    void reflowingIsNothingNewAndABadSentenceIsOne() throws IOException {
        writeAll(false);
        assertThat(run("--update-baseline").out().toString()).contains(" 0 gone, 0 kept");
        assertThat(Files.readAllLines(folder.resolve("baseline.json"))).hasSizeGreaterThan(TEMPLATES);

        writeAll(true);
        Console reflowed = run("--fail-on=info");
        assertThat(reflowed.out().toString()).startsWith(TEMPLATES + " drafts, no findings, ");

        for (String name : List.of("mail0.html", "mail1.txt", "mail2.hbs", "mail3.md")) {
            Path template = folder.resolve("mails").resolve(name);
            String before = Files.readString(template);
            Files.writeString(template, worsened(before));
            Console worse = run("--format=compact");
            assertThat(worse.out().toString().lines())
                    .singleElement()
                    .asString()
                    .contains(name, "inbox-bump");
            Files.writeString(template, before);
        }
    }

    private static String worsened(String template) {
        int ask = template.lastIndexOf("Regards");
        int end = template.startsWith("<", Math.max(0, template.lastIndexOf('<', ask)))
                ? template.lastIndexOf("<p", ask)
                : ask;
        String paragraph = end == ask ? BAD + "\n\n" : "<p>" + BAD + "</p>\n";
        return template.substring(0, end) + paragraph + template.substring(end);
    }

    private Console run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "--kind=sales", "--stage=follow-up"));
        arguments.addAll(List.of("--baseline", folder.resolve("baseline.json").toString()));
        arguments.addAll(List.of(options));
        arguments.add(folder.resolve("mails").toString());
        Console console = Console.piped();
        int exitCode = console.run(arguments.toArray(String[]::new));
        assertThat(exitCode).as(console.err().toString()).isLessThan(2);
        return console;
    }

    private void writeAll(boolean reflowed) throws IOException {
        Random random = new Random(SEED);
        Random widths = new Random(SEED);
        Files.createDirectories(folder.resolve("mails"));
        for (int i = 0; i < TEMPLATES; i++) {
            String[] paragraphs = {
                any(OPENERS, random) + " " + any(MIDDLES, random), any(MIDDLES, random), any(ASKS, random)
            };
            int width = reflowed ? 46 + widths.nextInt(40) : 72;
            String[] endings = {".html", ".txt", ".hbs", ".md"};
            Path file = folder.resolve("mails/mail" + i + endings[i % 4]);
            Files.writeString(file, i % 4 == 0 ? html(paragraphs, width, reflowed) : text(paragraphs, width, reflowed));
        }
    }

    private static String any(String[] from, Random random) {
        int chosen = random.nextInt(from.length);
        return from[chosen];
    }

    private static String text(String[] paragraphs, int width, boolean reflowed) {
        StringBuilder text = new StringBuilder("Hi {{first_name}},\n\n");
        for (String paragraph : paragraphs) {
            text.append(wrapped(paragraph, width, "")).append("\n\n");
        }
        text.append("Regards,\nRob\n");
        return reflowed ? text.toString().replace("'", "\u2019").replace("\n", "\r\n") : text.toString();
    }

    private static String html(String[] paragraphs, int width, boolean reflowed) {
        String indent = reflowed ? "\t\t" : "  ";
        StringBuilder html = new StringBuilder(
                reflowed ? "<body>\n<div>\n<p>Hi {{first_name}},</p>\n" : "<p>Hi {{first_name}},</p>\n");
        for (String paragraph : paragraphs) {
            String inner = reflowed ? "\n" + wrapped(paragraph, width, indent) + "\n" : paragraph;
            html.append(reflowed ? "<p class=\"text\">" : "<p>").append(inner).append("</p>\n");
        }
        html.append("<p>Regards,<br>Rob</p>\n");
        return reflowed
                ? html.append("</div>\n</body>\n")
                        .toString()
                        .replace("'", "&rsquo;")
                        .replace(" %", "&nbsp;&#37;")
                : html.toString();
    }

    private static String wrapped(String paragraph, int width, String indent) {
        StringBuilder wrapped = new StringBuilder(indent);
        int column = 0;
        for (String word : paragraph.split(" ")) {
            if (column > 0 && column + word.length() > width) {
                wrapped.append('\n').append(indent);
                column = 0;
            }
            wrapped.append(column > 0 ? " " : "").append(word);
            column += word.length() + 1;
        }
        return wrapped.toString();
    }
}
