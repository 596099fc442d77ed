package bad.ginnel.register;

/** The register asks a workflow, and its name says nothing. */
class UpwardHelper {
    bad.ginnel.gateways.application.Essay essay;
}
