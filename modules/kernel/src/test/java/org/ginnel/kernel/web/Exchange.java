package org.ginnel.kernel.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request as a browser sends it and the answer as it sees it, without a server. */
public final class Exchange {
    public final Map<String, List<String>> asked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    public final Map<String, List<String>> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    public final Map<String, Object> attributes = new HashMap<>();
    public final ByteArrayOutputStream body = new ByteArrayOutputStream();
    public int status = 200;
    public String method;
    public String path;
    public String query;
    public String remote = "192.0.2.7";
    public DispatcherType dispatcher = DispatcherType.REQUEST;
    public HttpSession session;
    private PrintWriter writer;

    public static Exchange get(String address) {
        Exchange exchange = new Exchange();
        int mark = address.indexOf('?');
        exchange.method = "GET";
        exchange.path = mark < 0 ? address : address.substring(0, mark);
        exchange.query = mark < 0 ? null : address.substring(mark + 1);
        return exchange.with("Host", "localhost:8080");
    }

    public static Exchange post(String address) {
        Exchange exchange = get(address).with("Content-Type", "application/x-www-form-urlencoded");
        exchange.method = "POST";
        return exchange;
    }

    public Exchange with(String header, String... values) {
        asked.put(header, List.of(values));
        return this;
    }

    public String told(String header) {
        return told.containsKey(header) ? String.join(" | ", told.get(header)) : null;
    }

    public String text() {
        flush();
        return body.toString(StandardCharsets.UTF_8);
    }

    public HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Exchange.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, call, args) -> {
                    String first = args == null ? null : String.valueOf(args[0]);
                    return switch (call.getName()) {
                        case "getMethod" -> method;
                        case "getRequestURI", "getServletPath" -> path;
                        case "getQueryString" -> query;
                        case "getRemoteAddr" -> remote;
                        case "getDispatcherType" -> dispatcher;
                        case "getHeader" ->
                            asked.containsKey(first) ? asked.get(first).get(0) : null;
                        case "getHeaders" -> Collections.enumeration(asked.getOrDefault(first, List.of()));
                        case "getServerName" -> host();
                        case "getContentType" ->
                            asked.containsKey("Content-Type")
                                    ? asked.get("Content-Type").get(0)
                                    : null;
                        case "getContentLengthLong" -> 0L;
                        case "getPathInfo" -> path.substring(path.indexOf('/', 1));
                        case "getCookies" -> cookies();
                        case "getSession" -> session;
                        case "getAttribute" -> attributes.get(first);
                        case "setAttribute" -> attributes.put(first, args[1]);
                        default -> throw new UnsupportedOperationException(call.getName());
                    };
                });
    }

    public HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Exchange.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, call, args) -> {
                    switch (call.getName()) {
                        case "setHeader" -> told.put((String) args[0], new ArrayList<>(List.of((String) args[1])));
                        case "addHeader" -> add((String) args[0], (String) args[1]);
                        case "addCookie" -> add("Set-Cookie", ((Cookie) args[0]).getName());
                        case "setContentType" -> told.put("Content-Type", new ArrayList<>(List.of((String) args[0])));
                        case "setContentLength", "setContentLengthLong", "setCharacterEncoding" -> {
                            return null;
                        }
                        case "setStatus", "sendError" -> status = (int) args[0];
                        case "sendRedirect" -> {
                            status = 302;
                            add("Location", (String) args[0]);
                        }
                        case "reset" -> {
                            told.clear();
                            status = 200;
                        }
                        case "flushBuffer", "resetBuffer", "setBufferSize" -> flush();
                        case "containsHeader" -> {
                            return told.containsKey((String) args[0]);
                        }
                        case "getHeaders" -> {
                            Collection<String> values = told.getOrDefault((String) args[0], List.of());
                            return values;
                        }
                        case "getHeader", "getContentType" -> {
                            return told(args == null ? "Content-Type" : (String) args[0]);
                        }
                        case "getStatus" -> {
                            return status;
                        }
                        case "isCommitted" -> {
                            return false;
                        }
                        case "getCharacterEncoding" -> {
                            return "UTF-8";
                        }
                        case "getOutputStream" -> {
                            return stream();
                        }
                        case "getWriter" -> {
                            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
                            return writer;
                        }
                        default -> throw new UnsupportedOperationException(call.getName());
                    }
                    return null;
                });
    }

    private String host() {
        return asked.containsKey("Host")
                ? asked.get("Host").get(0).toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "")
                : "127.0.0.1";
    }

    private Cookie[] cookies() {
        if (!asked.containsKey("Cookie")) {
            return null;
        }
        return asked.get("Cookie").stream()
                .map(pair -> new Cookie(pair.split("=")[0], pair.split("=")[1]))
                .toArray(Cookie[]::new);
    }

    private void add(String header, String value) {
        told.computeIfAbsent(header, name -> new ArrayList<>()).add(value);
    }

    private void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int b) {
                body.write(b);
            }
        };
    }
}
