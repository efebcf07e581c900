package org.ipcase.gateway.portal;

import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.webjars.WebJarVersionLocator;

/**
 * The portal's build, and Swagger UI over the three OpenAPI files. Files whose name carries a hash
 * of their content never change; all others are asked for anew.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    private static final String SWAGGER_UI = "/swagger-ui/index.html";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/portal/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/swagger-ui/**")
                // Our own start file comes before the one of the same name in the library.
                .addResourceLocations("classpath:/swagger-ui/", swaggerUi())
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/portal/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PortalPages());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        registry.addRedirectViewController("/swagger-ui", SWAGGER_UI);
        registry.addRedirectViewController("/swagger-ui.html", SWAGGER_UI);
    }

    private static String swaggerUi() {
        var version =
                Objects.requireNonNull(
                        new WebJarVersionLocator().version("swagger-ui"),
                        "Expected the Swagger UI library on the class path");
        return "classpath:/META-INF/resources/webjars/swagger-ui/" + version + "/";
    }
}
