package org.yangguang.requests.notices;

import java.net.http.HttpClient;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Sends notices as text messages, over a gateway that takes JSON by HTTP. */
@Component
class SmsGateway implements NoticeSender {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SmsSettings settings;
    private final @Nullable RestClient client;

    /** @throws tools.jackson.core.JacksonException if the template is no JSON */
    SmsGateway(SmsSettings settings) {
        this.settings = settings;
        this.client = settings.url() == null || settings.url().toString().isEmpty() ? null : client(settings);
        JSON.readTree(body("1", "1"));
    }

    private static RestClient client(SmsSettings settings) {
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.timeout());
        return RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public NoticeWay way() {
        return NoticeWay.SMS;
    }

    @Override
    public boolean ready() {
        return client != null;
    }

    @Override
    public void send(String address, String subject, String text) throws NotSent {
        if (client == null) {
            throw new NotSent(NoticeFailure.NOT_CONFIGURED, "no gateway");
        }
        String answer = post(client, body(address, text));
        if (!answer.contains(settings.accepted())) {
            throw new NotSent(NoticeFailure.REFUSED, "the answer does not say that it was accepted");
        }
    }

    private String post(RestClient client, String body) throws NotSent {
        try {
            var answer = client.post()
                    .uri(Objects.requireNonNull(settings.url()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .headers(this::authorise)
                    .body(body)
                    .retrieve()
                    .toEntity(String.class);
            if (!answer.getStatusCode().is2xxSuccessful()) {
                throw new NotSent(
                        NoticeFailure.REFUSED,
                        "status " + answer.getStatusCode().value());
            }
            return Objects.requireNonNullElse(answer.getBody(), "");
        } catch (RestClientResponseException refused) {
            throw new NotSent(
                    NoticeFailure.REFUSED, "status " + refused.getStatusCode().value());
        } catch (ResourceAccessException unreachable) {
            throw new NotSent(NoticeFailure.UNREACHABLE, "no answer");
        } catch (RestClientException unreadable) {
            throw new NotSent(NoticeFailure.REFUSED, "the answer cannot be read");
        }
    }

    private void authorise(HttpHeaders headers) {
        if (!settings.key().isEmpty()) {
            headers.set(settings.header(), settings.key());
        }
    }

    private String body(String number, String text) {
        return settings.body().replace("{number}", escaped(number)).replace("{text}", escaped(text));
    }

    /** As it stands within the quotes of a JSON string. */
    private static String escaped(String value) {
        String quoted = JSON.writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }
}
