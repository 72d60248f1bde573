package app.inkstone.site;

import app.inkstone.problem.Problem;

/** A request that a page of somebody else made, or that came by somebody else's name. */
class ForeignRequest extends Problem {

  private ForeignRequest(String code, String name) {
    super(Kind.FORBIDDEN, code, name);
  }

  static ForeignRequest byHost(String host) {
    return new ForeignRequest("foreign-host", host);
  }

  static ForeignRequest byOrigin(String origin) {
    return new ForeignRequest("foreign-origin", origin);
  }
}
