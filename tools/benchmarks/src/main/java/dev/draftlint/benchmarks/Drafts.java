package dev.draftlint.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Varied drafts of about 120 words, good and bad sentences mixed; the same in every run. */
final class Drafts {

    /** How many there are; what a benchmark divides its time by. */
    static final int COUNT = 40;

    private static final int WORDS = 110;

    private static final List<String> GREETINGS = List.of(
            "Hi Marta,", "Hello {{first_name}},", "Dear Mr. Okafor,", "Good morning Lena,", "Hey [First Name],");

    private static final List<String> OPENINGS = List.of(
            "I hope this mail finds you well and that the week has started gently for everyone on your team.",
            "Your talk in Ghent about returns that nobody counts has been on our whiteboard since April.",
            "Just circling back on the note I sent last Tuesday, in case it slipped under the pile.",
            "My name is Jonas and I work for a company that makes scheduling software for cold stores.",
            "Ines Duarte from the harbour office said that you are redrawing the night shifts at berth 9.",
            "I noticed that {{company}} opened a second depot in Tartu and is hiring eleven drivers for it.");

    private static final List<String> SENTENCES = List.of(
            "Friday trucks wait 52 minutes on average at docks 3 and 4, against 14 minutes at all the others.",
            "We are a leading provider of end-to-end solutions that help teams like yours unlock growth at scale.",
            "The bakery chain Korn & Sohn moved its returns to Thursday and cut the queue by 38% in three weeks.",
            "Our platform leverages cutting-edge technology to streamline operations and maximise efficiency.",
            "Two of the nine pallets we followed went past your scanner twice, which doubles the count for that hour.",
            "I would love to learn more about your priorities and see whether there might be a fit between us.",
            "Since the new axle rules came in on 1 March, part loads above 7.5 t need a second weighing on the way out.",
            "Many companies in your field struggle with exactly this, and most of them do not even know it yet.",
            "I drew the same change for your plan on one page, with the three gates marked that it would touch.",
            "It isn't about working harder; it's about giving your people the tools that they deserve every day.",
            "The depot that tried it first, in Szeged, paid back the signs and the paint before the summer was over.",
            "To be honest, I was a little surprised not to have heard from you after my last two messages.",
            "Your own yearly report puts the cost of an idle truck at EUR 61 an hour, so the queue is worth a look.",
            "Attached you will find a brochure, a price list, and a recording of our webinar from last autumn.",
            "Nothing would have to be bought for a trial: a clock, a clipboard and one patient person are enough.",
            "We've been featured in several well-known magazines and won an award for innovation in 2024.",
            "If the figures on page 2 look wrong to you, they probably are, and I'd be glad to hear where.",
            "As {{mutual_contact}} may have told you, the second gate was never meant to carry outbound loads.");

    private static final List<String> ASKS = List.of(
            "Shall I send you the page with the three gates?",
            "Do you have 15 minutes this week or next for a quick call to explore how we could work together?",
            "Would Tuesday at 14:00 suit you to go through the plan, or is Ms. Ferrante the better person to ask?",
            "Please book a time on my calendar, reply to this mail, or forward it to whoever looks after the yard.",
            "Let me know your thoughts!");

    private static final List<String> SIGN_OFFS = List.of(
            "Best regards,\nJonas Kask\nDockside", "Thanks,\nJonas", "Cheers,\n{{sender.name}}\n+372 5550 0142");

    private Drafts() {}

    static List<String> text() {
        Random random = new Random(20_260_301);
        return Stream.generate(() -> draft(random)).limit(COUNT).toList();
    }

    /** The same drafts as a mail client writes them. */
    static List<String> html() {
        return text().stream().map(Drafts::html).toList();
    }

    private static String draft(Random random) {
        List<String> left = new ArrayList<>(SENTENCES);
        StringJoiner draft =
                new StringJoiner("\n\n").add(one(GREETINGS, random)).add(one(OPENINGS, random));
        while (words(draft.toString()) < WORDS - 20) {
            draft.add(left.remove(random.nextInt(left.size())) + " " + left.remove(random.nextInt(left.size())));
        }
        return draft.add(one(ASKS, random)).add(one(SIGN_OFFS, random)).toString();
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    static int words(String text) {
        return text.split("\\s+", -1).length;
    }

    private static String html(String text) {
        StringJoiner body =
                new StringJoiner("\n", "<html><body style=\"font-family: sans-serif\">\n", "\n</body></html>\n");
        for (String paragraph : text.split("\n\n", -1)) {
            body.add("<p style=\"margin: 0 0 12px\">" + escaped(paragraph).replace("\n", "<br>\n") + "</p>");
        }
        return body.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("'", "&rsquo;").replace("<", "&lt;");
    }
}
