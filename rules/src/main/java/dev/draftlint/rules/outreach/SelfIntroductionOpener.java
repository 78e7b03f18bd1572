package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Flags a first sentence that introduces the sender instead of saying what the mail is to the reader. */
public final class SelfIntroductionOpener {

    private static final RuleInfo INFO = new RuleInfo(
            "self-introduction-opener",
            Severity.WARNING,
            "Flags a first sentence that introduces the sender.",
            "The first line decides whether the second is read, and a stranger's name and title give no cause to go on. "
                    + "The signature tells both.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«My name is» Tomas and I sell cold stores. Yours in Leeds loses 4 degrees a night.",
                    "Hi Ben,\n\n«We are a leading supplier» of pallets. Could we quote for the Porto depot?",
                    "Hi Chloe,\n\n«I'm reaching out from Fern» Analytics. 14 links on your careers page are broken.",
                    "Hi Dev,\n\nI hope you are well. «I run a small agency» that redesigns menus.",
                    "Hi Erin,\n\n«Our company makes» pumps for wells, and yours is dry by May."),
            List.of(
                    "Hi Ana,\n\nYour cold store in Leeds loses 4 degrees a night. My name is Tomas, and I mend such doors.",
                    "Kind: application\n\nHi Ben,\n\nI am a welder with nine years on pipelines, and I apply for the post in Porto.",
                    "Kind: favour\n\nHi Chloe,\n\nI'm a second-year student at Bath, and your paper on tides is on our course.",
                    "Hi Dev,\n\nI run into your vans every morning, and two of them have a broken tail light.",
                    "Hi Erin,\n\nI'm Tom's sister; Maya Lund suggested that I write to you about the wells."));

    private static final String LATELY =
            "(just|also|currently|now|recently|actually|personally|proudly|really|simply|primarily|mainly|mostly)?";

    private static final String PARTY =
            "(company|agency|firm|team|startup|start up|studio|business|platform|tool|app|product|software|service"
                    + "|organisation|organization|nonprofit|charity|network|marketplace|community|collective|group|publication|magazine|podcast"
                    + "|newsletter|consultancy|practice|shop|store|brand|lab|fund|plugin|extension|programme|program|solution|event|journal"
                    + "|provider|supplier|manufacturer|developer|agent|contractor|leader|leaders|distributor|vendor|partner|producer|maker"
                    + "|specialist|specialists|experts|expert|foundation|institute|initiative|library|framework|system|website|channel|bot|hire|dealer|rental|broker|bakery|printer|workshop|farm|brewery|clinic|factory|restaurant|hotel|school)";

    private static final String DO =
            "(help|helps|provide|provides|offer|offers|specialise|specialises|specialize|specializes|build|builds"
                    + "|make|makes|sell|sells|create|creates|design|designs|develop|develops|deliver|delivers|manufacture|manufactures|supply"
                    + "|supplies|produce|produces|support|supports|serve|serves|focus|focuses|operate|operates|run|runs|own|owns|represent"
                    + "|represents|manage|manages|lead|leads|head|heads|coach|coaches|train|trains|distribute|distributes|publish|publishes"
                    + "|work for|work at|work with|work as|work in|works with|consult|consults|assist|assists|enable|enables|automate|automates"
                    + "|connect|connects|partner with|partners with|teach|teaches|host|hosts|edit|curate|write for|do (sales|marketing|partnerships|outreach|growth|pr|seo)"
                    + "|handle (sales|partnerships|marketing|outreach|growth)|oversee|look after|founded|co founded|cofounded|started|have built"
                    + "|have been (helping|building|running|working (as|at|for|in)|selling|making|coaching|consulting|designing|in|providing|serving|a|an))";

    private static final String MADE =
            "(built|created|made|launched|developed|founded|started|designed|am building|are building"
                    + "|have built|have created|have developed|have launched|am launching|are launching|am developing|are developing|have been developing|have been building|have been making)";

    private static final String WRITING =
            "(reaching out|writing|contacting|emailing|getting in touch|messaging|calling|reach out|write|get in touch"
                    + "|contact you|contacting you|reaching you|mailing)";

    private static final Phrases PHRASES = Phrases.of(
            "my name (is|'s)",
            "#start (hi|hello|so)? (allow|let|permit) (me|us) (to)? (quickly|briefly|first)? introduce",
            "#start (i|we) (am|are) ..2 (pleased|happy|delighted|proud|excited|glad|honoured|honored|thrilled) to ..1 (introduce|present) (#name|our|my|the|a|an|you)",
            "#start (we|i) #name ..3 (am|are) ..4 " + PARTY,
            "#start (i|we) " + LATELY
                    + " (am|are) (making|producing|selling|organising|organizing|running|offering|exporting|importing|manufacturing|supplying) (the|a|an|our|all|high|#name)",
            "#start (i|we) " + LATELY
                    + " (organise|organize|place|represent|recruit|export|import|breed|restore|stage|curate|broker|lease|insure|ship|deliver|groom|tutor|advise|audit|map|survey) (the|a|an|#name|#number|our|all|only)?",
            "#start (for|over) ..4 (years|decades|generations) ..7 (has|have) been (washing|cleaning|helping|building|making|selling|printing|growing|repairing|fixing|running|teaching|training|baking|roasting|serving|supplying|installing|writing|designing)",
            "#start (warm|kind|best|friendly|hello|hi)? (greetings|hello|hi|good morning) from (#name|sunny|rainy|the) ..3 (where|we|i|home)",
            "#start (i|we|first) ..9 introduce (myself|ourselves|our|my|us|you to (our|my|#name))",
            "#start (quick|brief|a (quick|brief|short))? (introduction|intro) (i am|my|we are|about|to)",
            "(i am|we are|i was|we were|i)? " + LATELY + " " + WRITING
                    + " (to you)? ..2 (from #name|from (the|our|a)|on behalf of|as (a|an|the|part of))",
            "(i|we) (am|are|wanted|would like|want|thought i would)? (to)? " + WRITING + " (to you)? to introduce",
            "#start (i am|it is|this is|we are|i m) #name ..3 (from|with|at|of|and|a|an|the|here|co|founder|ceo|head|director|manager|working|your|who)",
            "#start (i am|we are|this is) #name",
            "#start i am " + LATELY
                    + " (a|an|the|one of|part of|with #name|on the ..3 team|in charge of|responsible for|based in|heading|leading|running (a|an|the|my|our)|working (as|at|for|with))",
            "#start we are " + LATELY + " (a|an|the|one of|part of|#name|based in|in the business of) ..5 " + PARTY,
            "#start we are " + LATELY + " (a|an|the|one of|part of)",
            "#start (i|we) " + LATELY + " " + DO + " ((a|an|the|our|my) ..2 " + PARTY + ")?",
            "#start (i|we) " + LATELY + " " + MADE + " (#name|(a|an|the|this|my|our) ..4 " + PARTY
                    + "|a demo of|(a|an) #placeholder)",
            "#start (i|we) have ..1 worked (in|at|for|as|with|on)",
            "#start my ..1 (company|agency|firm|business|studio|startup|team|family) (hires|rents|cleans|repairs|installs|prints|grows|roasts|imports|exports|translates|organises|organizes|paints|bakes|brews|finds|writes|fits|fixes|supplies|manufactures|produces|runs|trains|develops|manages)",
            "#start (i|we) have ..2 #number ..1 (years|decades)",
            "#start (with)? (over|more than|nearly|almost|about)? (#number|a decade|decades) (years|decades)? (of experience|experience|in|of) ..9 (i|we)",
            "#start (here)? (at|here at) #name ..3 (i|we) " + LATELY + " " + DO,
            "#start our ..3 " + PARTY + " (is|are|has|have|was|were|will|can|" + DO + ")",
            "#start #name ..3 here (from|at|with|one of|i|we|founder|co)",
            "#start #name ..1 here",
            "#start #name ..2 (from|at|with|of) ..3 here",
            "#start #name ..3 (is|are) " + LATELY + " (a|an|the|one of|part of) ..6 " + PARTY,
            "#start #name ..3 (helps|provides|offers|specialises|specializes|builds|makes|sells|creates|designs|delivers|manufactures|supplies)",
            "#start as (a|an|the|one of) ..7 (at|of|for|with|behind|in) ..5 (i|we) (" + DO
                    + "|am|are|have|would|wanted|specialise)",
            "#start (i|we) have spent ..6 (helping|building|running|working|selling|making|coaching|consulting|designing|leading|in|as)",
            "#start as (a|an|the|one of) ..4 (founder|founders|ceo|cto|coo|cmo|owner|owners|director|head|manager|partner|president|representative|specialist|consultant"
                    + "|agency|company|provider|vp|lead|cofounder|recruiter|producer|editor|host|expert|experts|supplier|firm) ..6 (i|we|my|our)",
            "#start my (colleagues|colleague|team|partner|partners|wife|husband|brother|sister|cofounder|co founder|business partner) and i",
            "#start my ..1 (company|agency|firm|business|studio|startup|team|practice|shop) ..4 (is|are|helps|designs|makes|builds|provides|offers|sells|specialises|specializes|creates|works|does|has)",
            "#start by way of (introduction|background|a (quick|brief) introduction)",
            "#start #name ..2 (founder|co founder|cofounder|ceo|cto|owner|director|head|manager|partner|president|consultant|recruiter|editor) (of|at|from|with|here)",
            "#start we at #name",
            "#start my (job|role|work|mission|specialty|speciality|focus|background) (is|here is|at)",
            "#start i (was|have been|have) (just|recently|newly)? (appointed|hired|named|promoted|joined|taken over|took over|elected)",
            "#start i (just|recently) (joined|started at|took over|became)",
            "#start as (a|an) ..3 (designer|developer|writer|copywriter|coach|trainer|engineer|lawyer|accountant|photographer|marketer|strategist|freelancer|broker|agent|architect"
                    + "|recruiter|entrepreneur|analyst|advisor|adviser|planner|producer|contractor|builder|consultant|realtor|translator|researcher|journalist) ..9 (i|we)",
            "#start you do not know (me|us)",
            "#start (my|our) ..1 (role|job|work|position|task|mission|trade|business) ..3 is (to|as|with|selling|helping|looking|making|in|that of|running|building)",
            "#start #name (#name)? speaking",
            "#start (just)? (to|let) ..2 introduce (myself|ourselves)",
            "#start (i|we) " + LATELY
                    + " (joined|took over|became|started (at|with|as)|work (at|for|as|with)) ..3 #name",
            "#start (working|being|based|sitting|serving|acting) (at|as|with|for|in) ..4 #name ..2 (i|we)",
            "#start our ..2 (firm|company|agency|business|team|studio|startup|family|shop|yard|bakery|workshop) (hires|rents|cleans|repairs|installs|prints|grows|roasts|imports|exports|translates|organises|organizes|paints|bakes|brews|finds|writes|fits|fixes|stocks|ships)",
            "#start (allow|permit|let) (me|us) ..6 who (i|we) (am|are)",
            "#start #name ..3 (is|are) ..1 (the|a|an|your) ..2 (leading|largest|oldest|biggest|foremost|number one|premier)",
            "#start (i am|we are) " + LATELY
                    + " ..2 (specialists|experts|makers|providers|dealers|suppliers|consultants|agents|importers|builders|designers|manufacturers|distributors|producers|brokers|printers|roasters|developers)",
            "#start (i go by|name is|the name is|call me) #name",
            "#start (i am|we are) #name #end",
            "#start (a|just)? (quick|warm|friendly|brief|big)? (hello|hi|good (morning|day|afternoon)|note|word) from (#name|the|us|our|my)",
            "#start greetings from #name ..3 (a|the|your|we)",
            "#start a ..1 (word|line|note) ..1 (about|on) (us|me|who|our|my|#name)",
            "#start (let|allow|permit) (me|us) (to)? ..2 (start|begin|open|tell|present|say|explain|give) ..3 (by)? ..3 (who|our|my|#name|us|what we)",
            "#start (let|allow|permit) (me|us) (to)? ..1 (present|tell you) ..2 (about)? (our|my|#name|who|us)",
            "#start (founded|established|started|born|launched|based|headquartered) ..1 in ..6 (#name|we|our) ..3 (is|are|has|have|"
                    + DO + ")",
            "#start (since|for) ..5 (years|decades|#number) ..1 (i|we|our ..2|my ..2) (have|has) ..1 (been|cleaned|helped|built|made|sold|supplied|served|advised|provided|run|worked|"
                    + DO + ")",
            "#start #name (has|have) ..1 (hired out|hired|helped|built|made|sold|supplied|served|provided|rented|cleaned|designed|offered) ..5 (since|for (over|more|#number|nearly|almost))",
            "#start #name ..3 (is|are) (my|our|the) ..2 " + PARTY,
            "#start (you may|you might|you will|you have|you probably|you) ..2 not ..1 (heard of|know|met|come across) (us|me|#name)",
            "#start (to|let me|first let me) (quickly|briefly)? introduce (myself|ourselves|my|our|us)",
            "#start (i|we) " + LATELY
                    + " (handle|look after|take care of|cover|am responsible|am new|head up|have ..1 (taken over|joined|started)) ..7 (at|for|with|of|in) #name",
            "#start i am (new|responsible) (at|for|of|in) ..2 (#name|region|area|team|territory|account|accounts|district)",
            "#start (i|we) " + LATELY
                    + " (do|paint|write|fix|clean|rent|hire|repair|install|print|grow|roast|bake|brew|import|export|cook|film|photograph|translate) ..2 (#end|#name|for|web|design|murals|vans|houses|homes|offices|copy|websites|roofs|windows|software|apps|video|videos|films)",
            "#start my ..1 (team|colleagues|partner|partners) and i",
            "#start the (company|firm|agency|business|team|people|place) (i|we) (work|run|own|represent|founded|lead|am with)",
            "#start introducing #name");

    /** A person who is no vendor: for them, who writes is the point. */
    private static final Phrases WHO_WRITES_MATTERS = Phrases.of(
            "(i am|we are|as) ..5 (student|students|undergraduate|postgraduate|sophomore|phd candidate|phd student|doctoral|postdoc|pupil"
                    + "|constituent|voter|resident|alumnus|alumna|alum|classmate|freshman|graduate|grad|intern)",
            "(student|undergraduate|postgraduate|constituent) (at|in|of|from)",
            "(my|our) (thesis|dissertation|coursework|studies|professor|degree)|high school|internship",
            "#name (suggested|recommended|referred|mentioned|introduced|told me|said|pointed me|put us|put me|connected us|gave me your|passed)",
            "(referred|introduced|recommended|pointed|directed|sent) ..2 by #name",
            "mutual (friend|contact|connection|acquaintance|colleague)",
            "(we|i) (met|spoke|talked|chatted|connected) ..3 (at|in|on|last|yesterday|during|when|after)",
            "(nice|great|good|lovely|pleasure|wonderful) (to meet|meeting|speaking|talking) ..1 you",
            "(friend|colleague|brother|sister|neighbour|neighbor|cousin) of #name",
            "your (new|dedicated|personal) ..2 (manager|contact|adviser|advisor|mentor|guide|host)",
            "welcome to #name",
            "#name and i (are|were|met|both|went|studied)|#name and i ..1 (work|worked|go) (together|on (the|your|a))|i (know|used to work with) #name");

    /** The sender asks for a post or for advice on one. */
    private static final Phrases JOB_SEEKING = Phrases.of(
            "(position|internship|internships|job|jobs|opening|openings|career|careers|hiring|vacancy|resume|cv)",
            "(opportunities|roles|role) (at|in|with|on|for|that)",
            "interested in (#name|your ..3 (team|company|work|lab))",
            "(learn|hear) (more)? (about|from) your (experience|journey|path|career|background)");

    /** "I am a fan of yours", "We are a week from the launch", "I run into your vans". */
    private static final Phrases NO_INTRODUCTION = Phrases.of(
            "(i am|we are|as) (a|an|the|one of) ..4 (fan|fans|reader|readers|subscriber|listener|follower|admirer|believer|believers|customer"
                    + "|customers|user|users|week|weeks|month|months|few|bit|little|lot|patient|regular|tenant|fellow|huge|day|days|mile|miles|minute|stone|member of your)",
            "(help|helps) out|(offer|offers|provide|sell) you|(run|runs) (into|across|out|by|past)|make (sure|it|a (point|habit))|lead (with|to)|focus on your|support your"
                    + "|serve (up|as)|built you|made you|sell (out|like)|build on|provide you with the|offer (you|my) ..1 (apology|apologies|condolences)",
            "(spring|summer|autumn|winter|christmas|friday|back|up|over|following|circling|checking) ..1 here|(is|are) the only|we are (live|open|closed|back|moving|hiring)",
            "(work|works) for (#duration|#number ..1 (hours|days|weeks)|nothing|free)|name is (spelled|spelt|misspelled|misspelt|written|pronounced|wrong|missing|on|in|not|listed)|(it is|this is) (#month|#weekday)|next door"
                    + "|(we are|i am) (the|a|an) ..1 (mile|miles|minute|minutes|hour|house|houses|door|doors|stop|row|step|day|bit|little)|as (agreed|arranged|discussed|promised|planned)",
            "been in your|own up|is on (the|your)|handle your (complaint|case|order|claim)|right here|i am sure|introduce you to (a|an|the|two|#name and)");

    private static final Set<Kind> WRITER_IS_KNOWN =
            EnumSet.of(Kind.APPLICATION, Kind.REPLY, Kind.SERVICE, Kind.THANK_YOU);

    private SelfIntroductionOpener() {}

    public static PhraseRule rule() {
        return PhraseRule.of(
                        INFO, "Open with what this is to the reader; your name can wait for the signature.", PHRASES)
                .unless(NO_INTRODUCTION)
                .in(Zone.OPENING, Zone.BODY, Zone.GREETING)
                .when(SelfIntroductionOpener::isByAStranger)
                .where((draft, match) ->
                        Places.isFirst(match, PHRASES) && opens(draft, match.sentence()) && !isOfUse(draft));
    }

    private static boolean isByAStranger(Draft draft) {
        return !WRITER_IS_KNOWN.contains(draft.kind()) && draft.stage() != Stage.REPLY;
    }

    /** Asked last, since it reads the whole draft. */
    private static boolean isOfUse(Draft draft) {
        return WHO_WRITES_MATTERS.anyIn(draft) || draft.kind() == Kind.FAVOUR && JOB_SEEKING.anyIn(draft);
    }

    /** Whether nothing but pleasantries and apologies stands before the sentence. */
    private static boolean opens(Draft draft, Sentence sentence) {
        return draft.sentences().stream()
                .takeWhile(before -> before != sentence)
                .filter(before -> before.zone() == Zone.OPENING || before.zone() == Zone.BODY)
                .allMatch(before -> EmptyPleasantry.opens(before) || ApologeticOpener.opens(before));
    }
}
