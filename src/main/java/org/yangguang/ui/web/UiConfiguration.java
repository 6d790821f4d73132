package org.yangguang.ui.web;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.yangguang.ui.SiteProperties;

/** Styles and icons under addresses that carry the hash of their content, so that browsers may keep them for a year. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class UiConfiguration implements WebMvcConfigurer {

    private static final ContentVersionStrategy HASH = new ContentVersionStrategy();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Scripts that other scripts import go by their plain names, so browsers ask each time whether they are still
        // the same.
        registry.addResourceHandler("/ui/js/write/**")
                .addResourceLocations("classpath:/static/ui/js/write/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(HASH::getResourceVersion);
        registry.addResourceHandler("/ui/**")
                .addResourceLocations("classpath:/static/ui/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addVersionStrategy(HASH, "/**"));
    }

    /** Rewrites the addresses that templates write with {@code @{/ui/…}}. */
    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }
}
