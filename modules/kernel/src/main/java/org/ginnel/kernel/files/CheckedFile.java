package org.ginnel.kernel.files;

/** A file that was checked, cleaned and written, and belongs to nobody until a deed keeps it. */
public record CheckedFile(FileId id, long size, String mediaType) {}
