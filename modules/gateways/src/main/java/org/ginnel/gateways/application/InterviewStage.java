package org.ginnel.gateways.application;

/** Arranged, moved as often as need be, called off. */
enum InterviewStage {
    ARRANGED,
    CANCELLED;

    boolean mayBecome(InterviewStage next) {
        return switch (this) {
            case ARRANGED -> true;
            case CANCELLED -> false;
        };
    }
}
