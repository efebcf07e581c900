package org.ipcase.gateway.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds the portal's files. A browser that asks for a page gets {@code index.html} whatever the
 * page is called: the portal routes it. Everything else that is not a file is not there.
 */
class PortalPages extends PathResourceResolver {
    private static final String INDEX = "index.html";
    private static final Set<String> NOT_THE_PORTALS = Set.of("api", "auth", "actuator");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var file = super.resolveResourceInternal(request, path, locations, chain);
        return file == null && request != null && isPage(request, path)
                ? super.resolveResourceInternal(request, INDEX, locations, chain)
                : file;
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !NOT_THE_PORTALS.contains(firstSegment(path))
                && path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
    }

    private static String firstSegment(String path) {
        var end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }
}
