package dev.draftlint.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The words that say whether a sentence gives its reader something. A word may be of several classes: a bit set.
 * {@link WordSense} looks them up.
 */
final class ValueWords {

    /** Something that can be handed over: a report, a checklist. */
    static final int RESOURCE = 1;

    /** Handing over, or having made. */
    static final int GIVE = 1 << 1;

    /** What a product does, in verbs that have an object: automate, reduce, monitor. */
    static final int MECHANISM = 1 << 2;

    /** Something that is wrong or missing at the reader's. */
    static final int TROUBLE = 1 << 3;

    /** The terms of an offer: free, salary, discount. */
    static final int TERMS = 1 << 4;

    /** Words that any vendor can print. */
    static final int VAGUE = 1 << 5;

    /** What a figure counts. */
    static final int UNIT = 1 << 6;

    /** The direction of a result: cut, grew, faster. */
    static final int RESULT = 1 << 7;

    /** Those who have the good of it: you, your, teams, readers. */
    static final int AUDIENCE = 1 << 8;

    /** Names of placeholders that stand for something concrete: result, insight, topic. */
    static final int CONCRETE_FIELD = 1 << 9;

    /** Words that fit any mail of any company. */
    static final int GENERIC = 1 << 10;

    /** Doing something for the reader: help, let, so that. */
    static final int ENABLE = 1 << 11;

    /** Numbers in words; "one" is none. */
    static final int NUMBER = 1 << 13;

    /** What a number of minutes is asked for. */
    static final int MEETING = 1 << 12;

    /** The reader as the one who does or has something. */
    static final int READER = 1 << 14;

    /** What a reader is promised by: you get, you will, you save. */
    static final int GETTING = 1 << 15;

    /** Names of placeholders for the particulars of a person, a company, an appointment. */
    static final int PARTICULARS_FIELD = 1 << 16;

    private static final Map<String, Integer> CLASSES = new HashMap<>();

    private static final String GENERIC_WORDS = "generic-words.txt";

    static {
        addGeneric();
        add(
                RESOURCE,
                "study studies guide guides checklist checklists report reports template templates audit whitepaper paper analysis"
                        + " video videos mockup mockups sample samples pager playbook calculator finding findings breakdown"
                        + " screenshot screenshots walkthrough shortlist list example examples benchmark benchmarks dataset data"
                        + " teardown article post deck resource resources tip tips recording plan overview ideas review preview"
                        + " webinar ebook book workbook worksheet roadmap research survey stats numbers demo trial portfolio"
                        + " candidate candidates quote estimate proposal");
        add(
                GIVE,
                "attached attaching attach here put made prepared built created wrote published recorded compiled drafted sharing"
                        + " share sent send include included includes enclosed below ran found noticed spotted pulled mapped"
                        + " analyzed analysed collected gathered listed outlined showing shows");
        add(
                MECHANISM,
                "automate automates automated automating automatically automation generate generates generated generating integrate"
                        + " integrates integrated monitor monitors monitoring track tracks tracking detect detects replace replaces"
                        + " replacing replacement reduce reduces reduced reducing cut cuts cutting save saves saved saving eliminate"
                        + " eliminates eliminating translate translates translating digitize digitizes digitizing sync syncs"
                        + " consolidate consolidates handle handles handling lets enroll enrolling book books booked bookings rank"
                        + " ranks convert converts converting process processes surface surfaces stream deploy deploys host hosts"
                        + " hosted deliver delivers cover covers covering earn earns earning pay pays paid recover recovers identify"
                        + " identifies route routes score scores prioritize prioritise unify unified without prevent prevents filter"
                        + " schedule schedules capture captures publish test tests fix fixes fixing catch turn turns turning");
        add(
                TROUBLE,
                "broken slow slowly missing error errors dead outdated losing lose lost costing costs leak leaks leaking struggle"
                        + " struggling bottleneck bottlenecks bottlenecked drop dropping fail fails failing manual manually tough"
                        + " waste wasted wasting stuck behind expensive downtime churn delays delay risk missed overdue painful"
                        + " failure shortage late complex");
        add(
                TERMS,
                "free commission salary equity budget discount cash compensation comp range remote certificate promo coupon code"
                        + " trial keys key royalty royalties pricing price fee fees setup deductible matched honorarium exclusive"
                        + " embargo prize interview listeners subscribers audience licensed bonus guarantee guaranteed"
                        + " scholarship stipend paid hybrid hourly donation refund waived deadline");
        add(
                VAGUE,
                "synergy synergies opportunity opportunities collaborate collaborating collaboration collaborations partnership"
                        + " partnerships service services solution solutions explore exploring potential help helps helping growth"
                        + " grow improve improving improvement valuable value better fit mutual mutually innovative innovation"
                        + " leading quality premium trusted needs business businesses connect connecting interested success"
                        + " successful support optimize optimise optimization strategy strategies strategic online presence traffic"
                        + " seo leads ranking rankings visibility competitive benefit beneficial expertise professional exciting"
                        + " offerings goals capabilities options approach");
        add(
                UNIT,
                "euro euros dollar dollars pound pounds usd eur gbp percent hour hours day days week weeks month months year years second seconds customer customers client clients"
                        + " company companies team teams people user users member members text texts store stores brand brands lead"
                        + " leads patient patients student students listener listeners subscriber subscribers participant"
                        + " participants site sites review reviews page pages location locations call calls follower followers"
                        + " question questions country countries school schools visitor visitors x k m b million billion thousand"
                        + " points grams kg km miles employees engineers founders investors businesses projects deals meetings"
                        + " replies orders sales downloads attendees guests units");
        add(
                RESULT,
                "help helped helps cut cuts reduce reduced reducing save saved saves increase increased increases increasing improve"
                        + " improved improves grow grew grown boost boosted average less faster more fewer doubled tripled up down"
                        + " raised lifted dropped drop recover recovered earn earning gained gain over");
        add(
                AUDIENCE,
                "you your yours team teams customer customers client clients readers companies patients creators owners students"
                        + " users members developers founders teachers agents stores");
        add(READER, "you");
        add(GETTING, "get gets keep will can earn receive save would");
        add(
                NUMBER,
                "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand dozen"
                        + " half third quarter twice");
        add(
                MEETING,
                "call calls chat meeting meet demo conversation coffee connect talk speak discuss discussion walkthrough zoom sync"
                        + " video presentation overview intro interview session worth spare available open free catch explore");
        add(
                ENABLE,
                "help helps helped helping let lets enable enables enabling allow allows allowing provide provides offer offers build"
                        + " builds built make makes made give gives turn turns automate automates replace replaces reduce reduces cut"
                        + " cuts save saves run runs handle handles without so deliver delivers create creates created manage"
                        + " manages developed launched rebuilt solves solve buy sell design specialize specialise");
        add(
                PARTICULARS_FIELD,
                "name fname lname first last surname person contact recipient sender rep agent owner author host"
                        + " manager editor journalist candidate student lead prospect customer client account mutual connection referral"
                        + " company firm business org organization organisation brand shop store practice school university team"
                        + " department outlet publication podcast event venue site website domain title position role job product"
                        + " service services industry sector niche field city town region area country state address street"
                        + " email mail phone mobile tel number link url calendar calendly signature greeting salutation subject"
                        + " date day time slot week weekday month year");
        add(
                CONCRETE_FIELD,
                "prop proposition achievement equity findings benefits needs need headline update initiative result results insight insights benefit benefits value tip stat stats statistic metric metrics hook case study"
                        + " finding findings pain problem problems challenge challenges observation topic topics title reason idea"
                        + " ideas article resource resources proof detail details data trend trends achievement fact feature"
                        + " features example examples improvement angle story milestone signal signals outcome outcomes percent"
                        + " percentage amount savings offer discount price salary range budget number count size news update event"
                        + " accomplishment work project research focus description pitch hypothesis trigger issue issues mistake"
                        + " question takeaway goal advantage solution mechanism snippet compliment quote content report guide"
                        + " deliverable agenda opportunity context summary highlight point points use specific relevant");
    }

    private ValueWords() {}

    private static void addGeneric() {
        try (InputStream in =
                Objects.requireNonNull(ValueWords.class.getResourceAsStream(GENERIC_WORDS), GENERIC_WORDS)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(GENERIC, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(int wordClass, String words) {
        for (String word : words.split(" ")) {
            CLASSES.merge(word, wordClass, (a, b) -> a | b);
        }
    }

    /** By folded word, its classes. */
    static Map<String, Integer> classes() {
        return Collections.unmodifiableMap(CLASSES);
    }
}
