package org.yangguang;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.yangguang.shared.ApplicationRun;

/** Starts the application for one command: no web server, no banner, warnings to standard error. */
final class SpringRun implements ApplicationRun {

    /** Logging of commands, on the class path. */
    static final String LOGGING = "org/yangguang/command-logback.xml";

    private final Class<?> source;

    /** @param source the configuration to start */
    SpringRun(Class<?> source) {
        this.source = source;
    }

    @Override
    public <T> int with(Class<T> bean, Map<String, String> properties, ToIntFunction<? super T> work) {
        // Boot has its own way to name the file and warns where both are used.
        System.clearProperty("logback.configurationFile");
        var application = new SpringApplication(source);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        Map<String, String> settings = new LinkedHashMap<>(properties);
        settings.putIfAbsent("logging.config", "classpath:" + LOGGING);
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            return work.applyAsInt(context.getBean(bean));
        }
    }
}
