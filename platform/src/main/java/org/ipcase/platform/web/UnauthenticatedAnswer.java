package org.ipcase.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ipcase.kernel.decision.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Says as a problem body why a caller is not let in: no token, a bad one, or no way to check it
 * now.
 */
public final class UnauthenticatedAnswer implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemBodies problems;

    public UnauthenticatedAnswer(ProblemBodies problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        problems.write(request, response, refusal(failure));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(
                request, response, new Refusal(RequestProblem.FORBIDDEN, "Not for this role"));
    }

    private static Refusal refusal(AuthenticationException failure) {
        return switch (failure) {
            case AuthenticationServiceException _ ->
                    // The signing keys could not be fetched: the token may be good.
                    new Refusal(
                            RequestProblem.UNAVAILABLE,
                            "The identity server did not answer; send the same request again");
            case OAuth2AuthenticationException invalid ->
                    new Refusal(
                            RequestProblem.INVALID_TOKEN,
                            String.valueOf(invalid.getError().getDescription()));
            default -> new Refusal(RequestProblem.UNAUTHENTICATED, "Send a bearer token");
        };
    }
}
