package io.parley.socket;

import io.parley.common.ErrorCode;
import io.parley.security.SameSite;
import io.parley.security.SessionPrincipal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Who may open the socket: a logged-in account, from a page of this server or from no page at all
 * (RFC 6455, 10.2). A refusal is an HTTP answer, before the upgrade.
 */
public class SocketGate extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!SameSite.allows(request.getHeader("Origin"), request.getHeader("Host"))) {
      refuse(response, ErrorCode.CROSS_SITE);
    } else if (!(request.getUserPrincipal() instanceof SessionPrincipal)) {
      refuse(response, ErrorCode.NOT_LOGGED_IN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(HttpServletResponse response, ErrorCode code) throws IOException {
    response.setStatus(code.httpStatus());
    response.setContentType("application/problem+json");
    response
        .getWriter()
        .write(
            String.format(
                Locale.ROOT,
                "{\"type\":\"about:blank\",\"status\":%d,\"code\":\"%s\",\"number\":%d}",
                code.httpStatus(),
                code.name(),
                code.number()));
  }
}
