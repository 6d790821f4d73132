package org.yangguang;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser of their own: keeps cookies, and fills in the forms that pages show. */
public final class Visitor {

    private final String site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;

    /** @param site address without a slash at its end */
    public Visitor(String site) {
        this.site = site;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** What came back in the end, after redirects. */
    public record Answer(int status, String path, String text) {

        public Document page() {
            return Jsoup.parse(text);
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).GET());
    }

    /** Sends the form of the page that posts to that path, with the fields filled in; the others go as the page has them. */
    public Answer submit(Answer on, String action, Map<String, String> filled) {
        Element form = on.page().selectFirst("form[action=" + action + "]");
        if (form == null) {
            throw new AssertionError("no form to " + action + " on " + on.path() + ":\n"
                    + on.page().text());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name][value]:not([type=checkbox]):not([type=radio]), input[checked]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.putAll(filled);
        return post(action, fields);
    }

    /** Posts fields as they are, without a page before. */
    public Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form of that page that carries a file in its field {@code file}. */
    public Answer upload(Answer on, String action, Map<String, String> filled, Path file) {
        String border = "----" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> fields = new LinkedHashMap<>(filled);
        on.page()
                .select("form[action=" + action + "] input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.forEach(
                (name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(border, name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        try {
            body.writeBytes(
                    "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            .formatted(border, file.getFileName())
                            .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        body.writeBytes("\r\n--%s--\r\n".formatted(border).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(site + action))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Signs in with a password alone and gives the page that follows. */
    public Answer signIn(String login, String password) {
        return submit(get("/identity/sign-in"), "/identity/sign-in", Map.of("login", login, "password", password));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(
                    request.header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.uri().getPath(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
