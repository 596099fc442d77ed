/** Answers from the official lists: where a postcode lies, T Levels, qualifications and standards with their source. */
package org.ginnel.register.official;
