package org.ginnel.kernel.files;

import org.ginnel.kernel.Reason;

/** Why a file is not taken. */
public enum FileObstacle implements Reason {
    /** The file is empty. */
    EMPTY,
    /** It is larger than {0} MB. */
    TOO_LARGE,
    /** It is not a PDF, whatever its name says. */
    NOT_A_PDF,
    /** It cannot be read to its end, or unpacks to far more than it is. */
    DAMAGED,
    /** It has a password. */
    ENCRYPTED,
    /** It runs a program, a script or a form that sends, or opens an address by itself. */
    ACTIVE,
    /** Other files or media are inside it. */
    HOLDS_FILES,
    /** The virus scanner found something. */
    INFECTED,
    /** The virus scanner does not answer. */
    NOT_SCANNED,
    /** The person has added {0} files today. */
    TOO_MANY_TODAY
}
