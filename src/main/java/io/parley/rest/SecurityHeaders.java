package io.parley.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Tells browsers what pages of this server may do: load and connect to this server only, run no
 * inline script, be framed by nobody. Built files have their content's hash in their name and may
 * be kept for ever; all else is asked for again.
 */
public class SecurityHeaders extends HttpFilter {

  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'self'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "media-src 'self' blob:",
          "connect-src 'self'",
          "object-src 'none'",
          "frame-ancestors 'none'",
          "base-uri 'self'",
          "form-action 'self'");

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", CONTENT_SECURITY_POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Permissions-Policy",
              "camera=(self), microphone=(self), display-capture=(self), geolocation=()",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  private static final String ASSETS = "/assets/";
  private static final String KEEP = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HEADERS.forEach(response::setHeader);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    boolean asset = request.getServletPath().startsWith(ASSETS);
    response.setHeader("Cache-Control", asset ? KEEP : ASK_AGAIN);
    chain.doFilter(request, response);
    if (asset && response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      response.setHeader("Cache-Control", ASK_AGAIN);
    }
  }
}
