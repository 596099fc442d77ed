package org.ginnel.kernel.signin;

import java.time.Instant;
import java.util.UUID;

/** One place where the person is signed in now, for the page that ends them. */
public record SignInRow(UUID id, String device, Instant since, Instant seen) {}
