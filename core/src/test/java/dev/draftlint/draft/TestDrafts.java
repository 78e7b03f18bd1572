package dev.draftlint.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Drafts for tests of what comes after the reading: sentences by their stops, paragraphs by empty lines, no words. */
public final class TestDrafts {

    private static final Pattern SENTENCE = Pattern.compile("[A-Z{][^.?!<>]*?(?:[.?!]|,(?=\\R))(?=\\s|$|<|\\*)");
    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}|\\$\\{(.*?)}");
    private static final Pattern BREAK = Pattern.compile("\\R\\h*\\R|<p|</?li|\\R- ");

    private TestDrafts() {}

    public static Draft text(String body) {
        return of(Source.text(body));
    }

    public static Draft of(Source source) {
        List<Block> blocks = new ArrayList<>();
        int done = 0;
        for (MatchResult match : SENTENCE.matcher(source.body()).results().toList()) {
            boolean parted =
                    BREAK.matcher(source.body().substring(done, match.start())).find();
            add(blocks, source.body(), match, parted || blocks.isEmpty());
            done = match.end();
        }
        return new Draft(
                source, blocks, tags(source.body()), List.of(), draft -> Understanding.of(Stage.OTHER, Kind.OTHER));
    }

    private static void add(List<Block> blocks, String body, MatchResult match, boolean opensBlock) {
        Span span = new Span(Part.BODY, match.start(), match.end());
        Zone zone = match.group().startsWith("Hi ") ? Zone.GREETING : Zone.BODY;
        int number = opensBlock ? blocks.size() : blocks.size() - 1;
        Sentence sentence = new Sentence(number, zone, match.group().replaceAll("\\s+", " "), span, List.of());
        if (opensBlock) {
            boolean item = body.startsWith("- ", Math.max(0, match.start() - 2));
            blocks.add(new Block(item ? Block.Type.LIST_ITEM : Block.Type.PARAGRAPH, span, List.of(sentence)));
            return;
        }
        Block last = blocks.remove(number);
        List<Sentence> sentences = new ArrayList<>(last.sentences());
        sentences.add(sentence);
        blocks.add(new Block(last.type(), last.span().to(span), sentences));
    }

    private static List<Placeholder> tags(String body) {
        return TAG.matcher(body).results().map(TestDrafts::tag).toList();
    }

    private static Placeholder tag(MatchResult match) {
        boolean braces = match.group(1) != null;
        return new Placeholder(
                braces ? Placeholder.Syntax.DOUBLE_BRACE : Placeholder.Syntax.DOLLAR_BRACE,
                braces ? match.group(1) : match.group(2),
                "",
                new Span(Part.BODY, match.start(), match.end()));
    }
}
