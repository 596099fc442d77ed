/** Organisations and their sites: who there is and where. Public facts; the intake brings most of them. */
package org.ginnel.register.organisation;
