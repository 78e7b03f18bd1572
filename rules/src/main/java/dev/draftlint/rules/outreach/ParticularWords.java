package dev.draftlint.rules.outreach;

import java.util.Set;

/** Words that name a particular thing of a reader. */
final class ParticularWords {

    /** Things of a reader that one has to look at to name. */
    static final Set<String> THINGS = words(
            "post article piece talk talks keynote speech launch launched launching"
                    + " raised raise funding seed webinar episode interview award awards paper papers thread repo repository commit"
                    + " release released acquisition acquired acquiring hiring hired hires hire headcount opening openings opened merger merged"
                    + " rebrand rebranding redesign video campaign announcement announced patent patents book essay presentation panel"
                    + " broken section sections careers question comment comments tweet migration migrating postmortem report podcast"
                    + " interviewed appearance story chapter column tutorial demo advert advertisement listing registration certificate certification"
                    + " license licence checkout button buttons form forms menu footer header pdf faq booking typo link links loads load slow slowly"
                    + " seconds mobile ssl image images screenshot screenshots address phone pricing tickets vacancy job jobs relocation moved"
                    + " switched switching cancelled canceled downloaded signed dataset library package plugin recipe exhibition mural sculpture"
                    + " track song album ep single gig tour festival trial recall handled answered solved fixed stand booth catalogue catalog study thesis finding findings quote quoted said wrote argued"
                    + " mentioned explained covered coverage nomination nominated promoted promotion anniversary featured guide newsletter issue");

    /** Words in the name of a merge tag whose filling is particular. */
    static final Set<String> FIELDS = words(
            "specific recent post article launch achievement accomplishment project talk detail details"
                    + " observation news url link story event piece award initiative milestone compliment section feature quote"
                    + " insight signal trigger funding round campaign paper episode thing something reason finding mention aspect what hook podcast"
                    + " video book report release product_launch unique moment announcement context rating stars score metric mission address license position challenge opposing");

    private ParticularWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
