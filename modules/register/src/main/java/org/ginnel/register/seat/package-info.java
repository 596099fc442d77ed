/** People and the seats of authority they hold: a role at an organisation, on a board or in the place, with its days. */
package org.ginnel.register.seat;
