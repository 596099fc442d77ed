package bad.ginnel.kernel;

/** The kernel knows a module above it. */
class Neighbour {
    bad.ginnel.gateways.application.Essay essay;
}
