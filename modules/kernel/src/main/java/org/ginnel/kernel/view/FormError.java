package org.ginnel.kernel.view;

/** A line of the error summary: the id of the field it is about, empty for the whole form, and the sentence. */
public record FormError(String target, String text) {}
