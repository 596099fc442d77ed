package org.ginnel.kernel.deed;

import org.ginnel.kernel.Reason;

/** Refusals of the mechanism itself. */
public enum DeedObstacle implements Reason {
    /** The form's command id was already used with other words or by somebody else. */
    COMMAND_USED_OTHERWISE
}
