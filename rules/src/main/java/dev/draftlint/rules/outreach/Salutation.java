package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Salutations that name nobody, and whom they greet instead. */
final class Salutation {

    private static final String HELLO =
            "(dear|hi|hello|hey|hiya|howdy|greetings|attention|respected|good (morning|afternoon|evening|day))";

    /** What people are called who are not known. */
    private static final String UNKNOWN =
            "valued|esteemed|beloved|respected|fellow|potential|prospective|future|loyal|busy|fine|kind";

    private static final String KIND_OF =
            "(" + UNKNOWN + "|dear|local|small|new|my|our|honourable|honorable|online|hiring|#placeholder)";

    private static final String ANYBODY =
            "(local business|friend|friends #end|homeowners|landlords|tenants|entrepreneurs|founders|subscribers|(business|property|home|house|shop|store|website|company|restaurant) owners|customer|customers|client|clients|prospect|lead|user|users|member|subscriber"
                    + "|reader|colleague|partner|homeowner|landlord|tenant|investors|customers|clients|partners|sponsors|sponsor|reviewer|organiser|organizer|host|principal|headteacher|professor|doctor|teacher|agent|owner|user group|gardener|cyclist|shopper|traveller|taxpayer|voter|citizen|contact|recipient|addressee|neighbour|neighbor|resident|entrepreneur|founder|marketer|webmaster"
                    + "|professional|researcher|author|scholar|academic|investor|candidate|applicant|job seeker|jobseeker|seller|buyer|importer|exporter|wholesaler|distributor|dealer|vendor"
                    + "|supplier|student|parent|guest|creator|blogger|influencer|journalist|reporter|developer|manager|director|executive|chief executive|editor|editor in chief|chairman|chairperson|mr or mrs|mr or ms|mr mrs|mr ms|ceo"
                    + "|recruiter|employer|stranger|traveller|traveler|donor|supporter|builder|trader|merchant|retailer|decision maker"
                    + "|librarian|exhibitor|headmaster|headmistress|chef|publisher|photographer|designer|architect|surveyor|dentist|pharmacist|farmer|grower|winemaker|brewer"
                    + "|innkeeper|hotelier|restaurateur|florist|baker|butcher|curator|coach|trainer|instructor|musician|artist|writer|translator|volunteer|trustee|warden"
                    + "|secretary|treasurer|accountant|bookkeeper|lawyer|attorney|solicitor|engineer|contractor|installer|technician|hr|bride|bride to be|couple|beloved|dear one"
                    + "|(account|policy|card|season ticket|ticket|pass) holder|(wedding|event|party) planner"
                    + "|(recruitment|hiring|selection|search|award|grant|admissions|review) (team|committee|panel|board) member"
                    + "|enthusiast|human resources|madame|madam|(business|property|home|house|shop|store|site|website|web|company|restaurant|pet|land|agency"
                    + "|vehicle|car|boat|salon|practice) (owner|owners|admin|administrator|master|manager)"
                    + "|(hiring|hr|enthusiast|human resources|recruitment|recruiting|marketing|sales|purchasing|procurement|office|facilities|general|it"
                    + "|operations|product|program|programme|admissions|content|community|property|restaurant|hotel|store|shop|branch|account|fleet|plant|project|practice|school|estates|catering|warehouse|events|event|finance) (manager|officer|director|lead|head|committee|department|organiser|organizer|buyer|secretary)"
                    + "|(podcast|event|show|radio|airbnb) (host|organiser|organizer|producer|planner)|(committee|board|team|club|association) (member|members)"
                    + "|(head|director|manager|chief|vp) of (marketing|sales|hr|it|human resources|operations|purchasing|procurement|people|talent|growth|finance|engineering|product))";

    /** People by what they are or like, in any number. */
    private static final String SORT =
            "(human|humans|being|citizen|citizens|decision makers|neighbour|neighbor|shopkeeper|proprietor|management|superstar|rockstar|rock star|champ|legend|guru|hero|buddy|mate|pal|chief|captain"
                    + "|boss|stranger|lover|lovers|lovely|gorgeous|beautiful|handsome|amazing|bro|dude|bestie|babe|hun|girl|ladies|madams|professionals)";

    /** What one is rather than who. */
    private static final String ROLE =
            "(manager|director|teacher|officer|editor|coordinator|secretary|buyer|owner|principal|administrator|supervisor"
                    + "|recruiter|organiser|organizer|planner|enthusiast|participant|respondent|applicant|president|chair"
                    + "|chairperson|chairman|treasurer|head|lead|representative|specialist|executive|president|curator"
                    + "|producer|host|reviewer|professional|colleague|team member|staff member|committee member|webmaster|admin)";

    /** "Dear prospective", "hello lover of": what goes on in small letters is no name. */
    static final Phrases DESCRIBING = Phrases.of(
            "#start " + HELLO + " (" + UNKNOWN
                    + "|honoured|honored|lovely|gentle|unknown|discerning|ambitious|curious)",
            "#start " + HELLO + " ..1 of");

    static final Phrases OF_NOBODY = Phrases.of(
            "(dear|respected) ..2 " + ROLE + " #end",
            "(hello|hi) " + ROLE + " #end",
            "(dear|hello|hi|good (day|morning|afternoon)) (sir|madam) ..1 (sir|madam|ma|mam|ma'am)",
            "(dear|hello|hi|good (day|morning|afternoon)) (mam|ma'am|ma) ..1 sir",
            HELLO + " (dear|all|fellow|unknown|future|esteemed|honoured|honored|potential)? (fellow|unknown|future)? "
                    + SORT + " #end",
            "#start (esteemed|honoured|honored) (sir|sirs|madam|gentlemen|ladies|colleague|colleagues) ..3 #end",
            HELLO + " (unknown|unnamed|anonymous|fellow|nameless) ..2 #end",
            HELLO + " whoever ..6 #end",
            "#start to (the|all) ..1 (management|proprietor|parents|owners|staff|directors|owner|household|householder|occupier|occupant|teachers|residents|members|employees|neighbours) #end",
            HELLO + " ..1 (person|colleague|friend|head|keeper|one) (responsible|in|of|for|who|in charge) ..5 #end",
            HELLO
                    + " (dear)? ..1 (pet|dog|cat|horse|wine|book|music|coffee|art|plant|food|car|garden|site|house|boat) (lover|owner|lovers|fan|enthusiast|keeper|manager|people|person) #end",
            "dear (mr|mister|ms|mrs) ..1 (ms|mrs|mr|miss|mx) #end",
            "#start for the attention of whoever ..6 #end",
            "#start (attention|attn|fao|for the attention of) (the)? ..1 (proprietor|owner|manager|management|director|occupier|householder|principal) #end",
            HELLO
                    + " (dear|respected)? (sir|sirs|madam|mam|maam|ma'am) ((or|and|slash)? (sir|madam|madame|mam|maam|ma'am|sirs|mesdames|madams))?",
            "(" + HELLO + ")? (ladies (and|or) gentlemen|gentlemen)",
            "(to)? (whom|whomever|whomsoever|who|whoever) (so ever)? (it|this) (may|might|should)? (concern|concerns)",
            "#start to (whoever|whomever) ..4 (reads|is reading|looks|decides|buys|books|opens|gets|receives|finds|runs|manages|handles|is in charge|this) ..6 #end",
            HELLO + " (you)? there",
            HELLO + " (" + KIND_OF + ")? (" + KIND_OF + ")? " + ANYBODY,
            HELLO
                    + " (dear|you|unknown|stranger|boss|darling|beautiful people|whoever you are|whoever|whoever this is|one and all) #end",
            "#start to the (person|people|lady|gentleman|owner|owners|one|team|manager|head) (in charge|responsible|behind|of|at|who|for) ..5 #end",
            HELLO + " sir ma",
            "(#start (to|attention|attn|for|fao)) (the)? (..1 (owner|manager|recruiter|editor|director|team lead)|hiring manager|person in charge|business owner|hiring committee|head of ..2 department|manager|owner|recruiter|editor) #end",
            HELLO
                    + " (folks|people|everyone|all|team|guys) (at|in|on) (your|the) ..1 (company|firm|organisation|organization|business|end|side)",
            "(respected|dear) (sir|madam) (sir|madam)?");

    private Salutation() {}
}
