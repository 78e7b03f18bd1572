package dev.draftlint.text;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Term;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words of a passage, with where each begins and ends in it. */
final class Words {

    private final Passage passage;
    private final List<Word> words;
    private int[] starts;
    private int[] ends;

    private Words(Passage passage, int expected) {
        this.passage = passage;
        this.words = new ArrayList<>(expected);
        this.starts = new int[expected];
        this.ends = new int[expected];
    }

    static Words of(Passage passage) {
        Tokens tokens = Tokens.of(passage.masked());
        Words words = new Words(passage, tokens.count() + 2);
        new WordReader(passage, tokens, words).read();
        return words;
    }

    int count() {
        return words.size();
    }

    Word get(int word) {
        return words.get(word);
    }

    List<Word> from(int first, int last) {
        return List.copyOf(words.subList(first, last));
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The first word that begins at or after a place in the passage. */
    int firstFrom(int place) {
        int found = Arrays.binarySearch(starts, 0, words.size(), place);
        return found >= 0 ? found : -found - 1;
    }

    /** A word as written, which may be several as read: "don't". */
    void addSpelled(int start, int end) {
        addSpelled(start, end, Spelled.hash(start, end, passage.text()));
    }

    /** The same with the {@link Spelled#hash} of the range. */
    void addSpelled(int start, int end, int hash) {
        Spelled spelled = Spelled.at(start, end, passage.text(), hash);
        List<Term> split = spelled.split();
        if (split.isEmpty()) {
            add(spelled.folded(), spelled.shape(), start, end);
        } else if (end - start != spelled.folded().text().length()) {
            split.forEach(word -> add(word, spelled.shape(), start, end));
        } else {
            addSplit(spelled.folded().text(), split, start);
        }
    }

    private void addSplit(String folded, List<Term> split, int start) {
        int from = 0;
        for (int i = 0; i < split.size(); i++) {
            boolean last = i == split.size() - 1;
            from = Math.min(from, folded.length() - 1);
            int to = last
                    ? folded.length()
                    : from + Spelling.cut(folded.substring(from), split.get(i).text());
            add(split.get(i), Shapes.of(passage.text().substring(start + from, start + to)), start + from, start + to);
            from = to;
        }
    }

    private void add(Term term, Shape shape, int start, int end) {
        Optional<String> joined = joined(term.text(), start);
        if (joined.isEmpty()) {
            add(word(term, shape, start, end), start, end);
            return;
        }
        int last = words.size() - 1;
        Word first = words.get(last);
        words.set(
                last,
                new Word(
                        Term.of(joined.get()),
                        first.shape(),
                        first.before(),
                        passage.map().span(starts[last], end),
                        null));
        ends[last] = end;
    }

    /** "e-mail" and "e mail" are one word, with the word before. */
    private Optional<String> joined(String text, int start) {
        int last = words.size() - 1;
        if (last < 0 || ends[last] != start - 1 || words.get(last).placeholder() != null) {
            return Optional.empty();
        }
        char between = passage.masked().charAt(start - 1);
        return between == '-' || between == ' '
                ? Spelling.joined(words.get(last).text(), text, between == '-')
                : Optional.empty();
    }

    /** An ending that belongs to the word before, which is a merge tag: {@code 's}, {@code 'll}. */
    void addSuffix(int start, int end) {
        String folded = Characters.fold(passage.masked().substring(start, end));
        List<String> split = Spelling.split("x" + folded);
        addAsIs(split.size() == 2 ? split.get(1) : folded.substring(1), Shape.LOWER, start, end);
    }

    void addAsIs(String text, Shape shape, int start, int end) {
        add(word(Term.unnumbered(text), shape, start, end), start, end);
    }

    void addMark(Mark mark) {
        int start = mark.start();
        int end = mark.end();
        if (mark.placeholder() == null) {
            addAsIs(Characters.fold(passage.text().substring(start, end)), Shape.LOWER, start, end);
        } else {
            String name = TagName.words(mark.placeholder().name());
            add(
                    new Word(
                            Term.unnumbered(name),
                            Shape.PLACEHOLDER,
                            before(start),
                            mark.placeholder().span(),
                            mark.placeholder()),
                    start,
                    end);
        }
    }

    private Word word(Term term, Shape shape, int start, int end) {
        return new Word(term, shape, before(start), passage.map().span(start, end), null);
    }

    private char before(int start) {
        int last = words.size() - 1;
        int from = last < 0 ? 0 : ends[last];
        boolean blank = start - from == 1 && passage.masked().charAt(from) == ' ';
        return blank ? 0 : Punctuation.strongest(passage.masked(), from, start);
    }

    private void add(Word word, int start, int end) {
        int count = words.size();
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        words.add(word);
    }
}
