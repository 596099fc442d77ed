package org.ginnel.gateways.clearing;

import java.util.UUID;
import org.ginnel.gateways.OfferingId;
import org.ginnel.register.OrganisationId;

/** Invite somebody to a course, with a sentence of one's own. */
record Invite(OrganisationId provider, OfferingId course, UUID consent, String sentence, UUID by) {}
