package bad.ginnel.governance;

/** Governance asks a module that stands beside it. */
class Sideways {
    bad.ginnel.gateways.application.Essay essay;
}
