/**
 * Intake of official lists. A kind of list is one small class that says its columns, how each is read, its table and
 * its key ({@link org.ginnel.register.intake.Kinds}); everything else is one engine: {@code Content} opens and checks
 * the bytes, {@code Rows} cuts them into rows, {@code Staging} reads each row and copies it into a temporary table,
 * {@code Merge} compares that with what is held and applies the difference, {@code RunLog} keeps what came of it.
 */
package org.ginnel.register.intake;
