package org.ginnel.governance.convening;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.NotAllowed;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.files.Download;

/** /governance/convening/file/MEETING/ITEM/PAPER: a paper on the working side, for whoever may read it. */
@WebServlet("/governance/convening/file/*")
public class PaperFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PARTS = 3;

    @Inject
    private transient Perusing perusing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        List<UUID> ids = Stream.of(path.split("/"))
                .map(Addressed::id)
                .flatMap(Optional::stream)
                .toList();
        try {
            if (ids.size() != PARTS) {
                throw new NotFound();
            }
            PaperFile file = perusing.file(new MeetingId(ids.get(0)), new ItemId(ids.get(1)), new PaperId(ids.get(2)));
            Download.begin(response, "application/pdf", file.name());
            response.setContentLength(file.content().length);
            response.getOutputStream().write(file.content());
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
