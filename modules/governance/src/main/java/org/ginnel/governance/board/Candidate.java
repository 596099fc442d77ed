package org.ginnel.governance.board;

import java.util.List;
import org.ginnel.register.Organisations;
import org.ginnel.register.PersonId;

/** Whom a form of appointment is about, and the organisations the person may sit for: those of the seats held today. */
record Candidate(PersonId id, String name, List<Organisations.Organisation> organisations) {}
