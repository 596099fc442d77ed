package org.ginnel.gateways.mydata;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.files.Download;
import org.ginnel.register.Role;

/** /gateways/mydata/file/my-data.json and /my-data.txt: my own data to take away, for machines and for reading. */
@WebServlet("/gateways/mydata/file/*")
public class MydataFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Disclosing disclosing;

    @Inject
    private transient Acting acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        boolean machine = path.equals("/my-data.json");
        if (!acting.actor().is(Role.YOUNG_PERSON) || !machine && !path.equals("/my-data.txt")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(response, path, machine, disclosing.mine());
        } catch (NotFound nothingIsKept) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String path, boolean machine, MyData mine)
            throws IOException {
        byte[] text = (machine ? mine.json().toString() : mine.text()).getBytes(UTF_8);
        Download.begin(
                response, machine ? "application/json;charset=UTF-8" : "text/plain;charset=UTF-8", path.substring(1));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
