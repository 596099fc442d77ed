package org.ginnel.performance.yardstick;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The least a server can do: so many bytes, the same each time. {@code ?bytes=} sets how many. */
@WebServlet("/hello")
public class HelloServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String bytes = request.getParameter("bytes");
        byte[] words = "hello "
                .repeat(bytes == null ? 1 : Integer.parseInt(bytes) / 6 + 1)
                .getBytes(StandardCharsets.US_ASCII);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(words.length);
        response.getOutputStream().write(words);
    }
}
