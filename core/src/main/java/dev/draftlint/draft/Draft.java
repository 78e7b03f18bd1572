package dev.draftlint.draft;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A draft, read: what rules look at. Immutable and safe to share between threads; asks, values, kind and stage are worked
 * out when first asked for.
 */
public final class Draft {

    private final Source source;
    private final List<Block> blocks;
    private final List<Sentence> sentences;
    private final List<Placeholder> placeholders;
    private final List<Link> links;
    private final List<BrokenTag> brokenTags;
    private final Reading reading;
    private final Supplier<Understanding> understanding;
    private final List<Mail> mails;
    private final Sequence sequence;
    private final Map<Analysis<?>, Object> derived = new ConcurrentHashMap<>();

    /**
     * Rules and applications take drafts from {@link dev.draftlint.text.DraftParser}; this is for readers of other formats.
     *
     * @param blocks in reading order, the subject first where there is one
     */
    public Draft(Source source, List<Block> blocks, List<Placeholder> placeholders, List<Link> links, Reading reading) {
        this(source, blocks, placeholders, List.of(), links, reading);
    }

    /** The same for readers that know broken merge tags. */
    public Draft(
            Source source,
            List<Block> blocks,
            List<Placeholder> placeholders,
            List<BrokenTag> brokenTags,
            List<Link> links,
            Reading reading) {
        this.source = source;
        this.blocks = List.copyOf(blocks);
        this.sentences = draftedSentences(blocks);
        this.placeholders = List.copyOf(placeholders);
        this.brokenTags = List.copyOf(brokenTags);
        this.links = List.copyOf(links);
        this.reading = reading;
        this.understanding = Suppliers.memoize(() -> reading.of(this));
        this.mails = List.of();
        this.sequence = Sequence.UNKNOWN;
    }

    private Draft(Draft other, Reading reading, List<Mail> mails, Sequence sequence) {
        this.source = other.source;
        this.blocks = other.blocks;
        this.sentences = other.sentences;
        this.placeholders = other.placeholders;
        this.brokenTags = other.brokenTags;
        this.links = other.links;
        this.reading = reading;
        this.understanding = reading == other.reading ? other.understanding : Suppliers.memoize(() -> reading.of(this));
        this.mails = List.copyOf(mails);
        this.sequence = sequence;
    }

    /** The same draft, understood by another reading, and so the mails that it can produce. */
    public Draft withReading(Reading newReading) {
        List<Mail> understood = mails.stream()
                .map(mail -> new Mail(mail.choices(), mail.draft().withReading(newReading)))
                .toList();
        return new Draft(this, newReading, understood, sequence);
    }

    /** What works out asks, values, kind and stage. */
    public Reading reading() {
        return reading;
    }

    /** This draft as a template that can produce these mails. */
    public Draft withMails(List<Mail> newMails) {
        return new Draft(this, reading, newMails, sequence);
    }

    /** The same draft as one of a sequence, and so the mails that it can produce. */
    public Draft withSequence(Sequence newSequence) {
        List<Mail> placed = mails.stream()
                .map(mail -> new Mail(mail.choices(), mail.draft().withSequence(newSequence)))
                .toList();
        return new Draft(this, reading, placed, newSequence);
    }

    /** What the recipient gets before and after it; {@link Sequence#UNKNOWN} where nobody said. */
    public Sequence sequence() {
        return sequence;
    }

    /**
     * The mails that a template can produce, or so many of them that each two branches are read together; empty where it
     * has no branches. A linter reads these instead of the draft itself, in which all branches stand one after the other.
     */
    public List<Mail> mails() {
        return mails;
    }

    /** Whether it is a template: what its author says, else whether it has merge tags. */
    public Readiness readiness() {
        Readiness given = source.readiness();
        if (given != null) {
            return given;
        }
        return placeholders.isEmpty() ? Readiness.READY : Readiness.TEMPLATE;
    }

    private static List<Sentence> draftedSentences(List<Block> blocks) {
        List<Sentence> drafted = new ArrayList<>();
        for (Block block : blocks) {
            for (Sentence sentence : block.sentences()) {
                if (sentence.zone().isDrafted()) {
                    drafted.add(sentence);
                }
            }
        }
        return List.copyOf(drafted);
    }

    public Source source() {
        return source;
    }

    /** All blocks, quoted mail and signature included, in reading order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The sentences that the sender wrote, subject first: without quoted mail, signature and footer. */
    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /** What was meant as a merge tag, in the text that the reader sees; those of quoted mail are not among them. */
    public List<BrokenTag> brokenTags() {
        return brokenTags;
    }

    public List<Link> links() {
        return links;
    }

    /** What the draft wants of its recipient, in reading order. */
    public List<Ask> asks() {
        return understanding.get().asks();
    }

    /** What the draft gives its recipient, in reading order. */
    public List<Value> values() {
        return understanding.get().values();
    }

    public boolean givesSpecificValue() {
        return valueStrength() >= Value.SPECIFIC;
    }

    /** How concrete the best of its values is, 0 to 1; 0 where it gives none. */
    public double valueStrength() {
        double strength = 0;
        for (Value value : values()) {
            strength = Math.max(strength, value.strength());
        }
        return strength;
    }

    /** What its author says that it is, else what its words say; one that comes after others is no first touch. */
    public Stage stage() {
        Stage stage = understanding.get().stage();
        boolean isLater = sequence.place() > 0 && source.stage() == null;
        return isLater && stage == Stage.FIRST_TOUCH ? Stage.FOLLOW_UP : stage;
    }

    public Kind kind() {
        return understanding.get().kind();
    }

    /** What an analysis makes of this draft: worked out when first asked for, and then the same object for all who ask. */
    @SuppressWarnings("unchecked") // what an analysis gives is all that is kept for it
    public <T> T derived(Analysis<T> analysis) {
        Object known = derived.get(analysis);
        if (known == null) {
            Object made = analysis.of(this);
            Object first = derived.putIfAbsent(analysis, made);
            known = first == null ? made : first;
        }
        return (T) known;
    }

    /** Where a finding about the whole draft points: the first sentence of the body, else the subject, else the start. */
    public Span whole() {
        for (Sentence sentence : sentences) {
            if (!sentence.zone().isTeaser() && sentence.zone() != Zone.GREETING) {
                return sentence.span();
            }
        }
        return sentences.isEmpty()
                ? new Span(Part.BODY, 0, 0)
                : sentences.get(0).span();
    }

    /**
     * The text that a span marks, for a reader: line ends as {@code \n}; from HTML on one line, entities decoded and markup
     * left out, unless there is nothing but markup.
     *
     * @throws IndexOutOfBoundsException if the span lies outside the source
     */
    public String excerpt(Span span) {
        return Excerpt.of(this, span);
    }
}
