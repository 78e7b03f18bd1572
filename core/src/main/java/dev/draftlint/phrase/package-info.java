/**
 * Phrase patterns over words, and the one automaton that all of them share.
 *
 * <p>A pattern reads words, not characters: case, punctuation and line ends do not matter, and both sides know that "I'm" is
 * "I am" and "follow-up" is "follow up". The grammar stands at {@link dev.draftlint.phrase.Phrases}. Some examples:
 *
 * <table>
 * <caption>Patterns and what they find</caption>
 * <tr><th>pattern</th><th>finds</th><th>but not</th></tr>
 * <tr><td>{@code ~touch base}</td><td>"touching base"</td><td>"the base of"</td></tr>
 * <tr><td>{@code just? (wanted|want) to ~ask}</td><td>"just wanted to ask"</td><td>"wanted an answer"</td></tr>
 * <tr><td>{@code ~push this ..3 (top|front)}</td><td>"pushed this back to the top"</td><td>"push this lever"</td></tr>
 * <tr><td>{@code (have|got|spare) #duration}</td><td>"spare 15-20 minutes"</td><td>"have minutes of the meeting"</td></tr>
 * <tr><td>{@code #start (hey|hello) #name #end}</td><td>"Hello {{first_name}},"</td><td>"Hello Ana, thanks"</td></tr>
 * <tr><td>{@code any news #question}</td><td>"Any news?"</td><td>"any news."</td></tr>
 * </table>
 *
 * <p>Of the places where a set of patterns matches, the leftmost is taken, the longest of those that begin there, and the
 * next begins after it. A match never spans two sentences.
 */
@NullMarked
package dev.draftlint.phrase;

import org.jspecify.annotations.NullMarked;
