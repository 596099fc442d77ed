package org.ginnel.gateways;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Files of a provider left at the command line: they wait for the running product, which takes each in whole under the
 * hat of the officer it was left for, exactly as one that she sent herself. Needs no container.
 */
public interface FileTray {
    /**
     * Leaves a file of results. Refused, before anything is kept, when nobody who decides for a provider today signs in
     * with that address, or the file is empty or too large.
     *
     * @param connection to the product's database, as the owner and not in a transaction
     * @param officer the address an admissions officer signs in with: her provider's applicants are meant, no others
     */
    ProviderFileId leaveResults(Connection connection, String officer, String name, byte[] content) throws SQLException;

    /** Empty while it waits or is being read. */
    Optional<Report> report(Connection connection, ProviderFileId file) throws SQLException;

    /** The tray of this product, for the command line. */
    static FileTray open() {
        return ServiceLoader.load(FileTray.class).findFirst().orElseThrow();
    }

    /** @param refusal why the file was refused whole, and nothing was changed; null when it was taken in */
    record Report(String refusal, FileOutcome outcome) {}
}
