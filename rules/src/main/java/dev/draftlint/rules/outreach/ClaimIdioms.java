package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Sayings with which any goods are praised. */
final class ClaimIdioms {

    private static final String READER =
            "(you|your (socks|mind|expectations|guests|customers|clients|team|business|company|club"
                    + "|school|audience|boss|board|competitors|rivals))";

    /** It is the best there is. */
    private static final String BEST =
            "(you|#name|they) (could|can|will) not ..1 be in (better|safer) hands|in (better|the best"
                    + "|the safest|good and safe) hands"
                    + "|(head and shoulders|light years|miles|streets|leagues|heads|a cut|a class"
                    + "|worlds) (above|ahead of|apart)"
                    + "|(rolls royce|ferrari|cadillac|swiss army knife|creme de la creme|crown jewel"
                    + "|gold dust|best of the best|best of both worlds|magic bullet|answer to your prayers"
                    + "|dream team|whole package|real deal|benchmark of quality|mark of quality"
                    + "|last word in)"
                    + "|(rock solid|bulletproof|ironclad|bomb proof|foolproof|fool proof|failsafe"
                    + "|future ready|time honoured|world beating|record breaking|jaw dropping|mind blowing"
                    + "|eye catching|breathtaking|unequalled|unequaled|peerless|matchless|incomparable"
                    + "|unsurpassed|flawless)"
                    + "|(nobody|no one|none|nothing) ..1 (rivals|rival|equals|compares"
                    + "|compare|better (than|at))"
                    + "|#start (the|your) (smartest|easiest|best|fastest|simplest|surest|safest|finest"
                    + "|cheapest|quickest) way to"
                    + "|(raise|raises|raising|set|sets|setting) the (bar|standard|standards|pace|tone"
                    + "|benchmark)|(ahead of its time|in a league of|leading light|premium quality"
                    + "|finest quality|quality you can|name you can trust|trust us to|nothing but the best"
                    + "|only the best)";

    /** It will do wonders. */
    private static final String WONDERS =
            "(~knock|~blow|~wow|~amaze|~astonish|~astound|~delight|~thrill|~exceed|~surpass|~outdo|~sweep) " + READER
                    + "|with (passion|dedication|devotion|enthusiasm) (and|#end|for)|user friendly"
                    + "|(ton|tons|lot|lots|plenty|loads|so much|a wealth) of ..1 (synergy|synergies|potential|overlap)"
                    + "|best version of (yourself|you|themselves)|(your|be your|their) best (self|life|selves)|(feel|look) your best"
                    + "|(healthier|happier|fitter|younger|calmer|stronger) (you|version of)"
                    + "|(watch|see|make|help) ..4 (soar|take off|flourish|thrive|skyrocket|bloom|blossom"
                    + "|go through the roof|shine|sparkle)"
                    + "|(work|works|working|do|does) (wonders|miracles|magic)|like (magic|a charm|a dream"
                    + "|clockwork)|(never|not) look back|worth every (penny|cent|euro|pound)|(bang"
                    + "|value) for ..2 (buck|money)"
                    + "|(sleep|rest) (easy|soundly|easier|better)|laughing all the way|(leave|leaves"
                    + "|leaving) (you|your ..2) (speechless|wanting more|smiling|in awe)|(put"
                    + "|puts) a smile|wonder how you ..3 without";

    /** There is nothing that the sender would not do. */
    private static final String EVERYTHING =
            "(everything|all) (you need)? ..2 under one roof|under one roof|whatever ..3 (you"
                    + "|your ..1) ..1 (need|needs|want|require|requires|dream|heart|imagine|can think)"
                    + "|(110|120|hundred and ten|100|a hundred|one hundred|150|200) (per cent|percent"
                    + "|%)? ..1 (committed|commitment|effort|dedication|every day|every time|each time)"
                    + "|(give|gives|giving|gave) ..2 (110|120|hundred and ten|150|200) (%|percent|per cent)"
                    + "|(extra mile|no stone unturned|heart and soul|blood sweat and tears|labour of love"
                    + "|labor of love|live and breathe|lives and breathes|eat sleep and breathe)|(a to z"
                    + "|soup to nuts|start to finish|cradle to grave|top to bottom) (service|support"
                    + "|solution|care)"
                    + "|(fast|quick|flexible|reliable|friendly|tailored|simple|easy|modern|fresh|honest"
                    + "|professional|personal|affordable|efficient|lean|smart) (flexible|reliable|friendly"
                    + "|tailored|simple|easy|modern|fresh|honest|professional|personal|affordable"
                    + "|efficient|fair|smart) and (flexible|reliable|friendly|tailored|simple|easy|modern"
                    + "|fresh|honest|professional|personal|affordable|efficient|tailored|fair|smart)";

    /** What the sender is like. */
    private static final String SENDER =
            "(results driven|goal oriented|self motivated|go getter|people person|born leader"
                    + "|natural leader|well oiled machine|well rounded|seasoned professional|true professional"
                    + "|consummate professional|customer centric|client focused|customer focused"
                    + "|best people in the (business|industry|trade))"
                    + "|(outstanding|exceptional|highest|superb|superior|finest|unmatched|excellent"
                    + "|uncompromising) (calibre|caliber|standard|standards|craftsmanship|craft"
                    + "|workmanship|quality|service|value)"
                    + "|(live|lives|stand|stands|living) by our (word|values|promise)|(our"
                    + "|their) (reputation|work|results|quality|record|customers) (speaks"
                    + "|speak) for (itself|themselves)|(built|founded) on (trust|quality|passion"
                    + "|excellence|integrity)";

    static final Phrases SAID = Phrases.of(BEST, WONDERS, EVERYTHING, SENDER);

    private ClaimIdioms() {}
}
