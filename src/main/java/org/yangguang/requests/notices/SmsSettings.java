package org.yangguang.requests.notices;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway for text messages ({@code yangguang.sms.…}). Gateways differ, so what is posted is a template.
 *
 * @param url to which each message is posted; null where there is no gateway
 * @param body JSON with {@code {number}} and {@code {text}} inside its strings
 * @param header that carries the key
 * @param key empty for a gateway that asks for none
 * @param accepted what the answer contains where the gateway took the message; empty where its status says so
 * @param timeout for connecting, and for the answer
 */
@ConfigurationProperties("yangguang.sms")
record SmsSettings(
        @Nullable URI url,

        @DefaultValue("{\"mobile\":\"{number}\",\"content\":\"{text}\"}")
        String body,

        @DefaultValue("Authorization") String header,
        @DefaultValue("") String key,
        @DefaultValue("") String accepted,
        @DefaultValue("10s") Duration timeout) {}
