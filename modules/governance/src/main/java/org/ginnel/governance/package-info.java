/**
 * The partnership's boards, what they meet about and what the public may read of it.
 *
 * <p>Owns: boards with their composition and terms, meetings, agendas, papers, what was published. Publishes:
 * {@code Boards}, {@code AgendaPublished} and the other events of this package. Asks: the register for people, places
 * and calendars. Hears: nothing yet.
 *
 * <p>The public reads tables of their own, filled from what was published and read through a database role that can
 * see nothing else; see {@code publication}.
 */
package org.ginnel.governance;
