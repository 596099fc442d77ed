package org.ginnel.kernel;

import java.util.UUID;

/**
 * A seat of authority a person holds today: a role at an organisation, on a board or in the place.
 *
 * @param id the seat's id in the register
 * @param role the role's code, see the register's {@code Role}
 * @param scope the organisation, board or place the role is held at
 * @param title what the person's hat says, for instance "Admissions officer, Ardwick Technical College"
 */
public record Seat(UUID id, String role, UUID scope, String title) {}
