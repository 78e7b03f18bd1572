package dev.draftlint.reading;

import dev.draftlint.phrase.Phrases;

/** What mails of each kind say. */
final class KindPhrases {

    static final Phrases APPLICATION = Phrases.of(
            "my (application|resume|cv|cover letter)",
            "(~apply|application|applied) ..2 (for|to) ..4 (position|role|job|internship|program|programme|opening)",
            "attached ..3 (resume|cv)");

    static final Phrases RECRUITING = Phrases.of(
            "(open|senior|junior|new|this|the|a) ..3 (role|position|opening) ..6 (team|company|client|at|you|experience|background)",
            "your (background|profile|resume|experience) ..8 (role|position|opportunity|opening|fit)",
            "(we are|i am) (hiring|recruiting)");

    static final Phrases FUNDRAISING = Phrases.of(
            "(~raise|raising) ..4 (round|seed|series|capital|funds)",
            "(~donate|donation|donations|donor|fundraising|sponsor|sponsorship)");

    static final Phrases PRESS = Phrases.of(
            "(press release|embargo|journalist|reporter|your readers|your coverage|your beat|story idea|press kit|interview request|podcast)");

    static final Phrases FAVOUR = Phrases.of(
            "(your advice|informational interview|pick your brain|your career|mentor|mentorship|recommendation letter|letter of recommendation)",
            "i am ..4 (student|undergraduate|graduate)");

    static final Phrases SERVICE = Phrases.of(
            "your (account|subscription|order|invoice|payment|ticket|booking|reservation|password|appointment|membership)",
            "(customer success|support team|support ticket)");

    static final Phrases PARTNERSHIP = Phrases.of(
            "(partnership|collaboration|collaborate|partner with|guest post|co marketing|backlink|affiliate|cross promotion|link exchange)");

    private KindPhrases() {}
}
