package org.ginnel.gateways;

/** Whether the young person who asks has an education, health and care plan, as she says; asked for herself alone. */
public interface Plans {
    boolean held();
}
