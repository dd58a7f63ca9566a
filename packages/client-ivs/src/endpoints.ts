// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type Endpoint, EndpointError, type EndpointParams, partitionDomains } from "@ivskit/core";

/**
 * Resolves the endpoint of Amazon Interactive Video Service for this configuration.
 *
 * @throws {@link EndpointError} if there is no endpoint for this configuration
 */
export function resolveEndpoint(params: EndpointParams): Endpoint {
  const { endpoint, region, useDualstackEndpoint, useFipsEndpoint } = params;
  if (endpoint !== undefined) {
    if (useFipsEndpoint) {
      throw new EndpointError("Invalid Configuration: FIPS and custom endpoint are not supported");
    }
    if (useDualstackEndpoint) {
      throw new EndpointError("Invalid Configuration: Dualstack and custom endpoint are not supported");
    }
    return { url: endpoint };
  }
  const [, dnsSuffix, dualStackDnsSuffix] = partitionDomains(region);
  if (useFipsEndpoint && useDualstackEndpoint) {
    return { url: `https://ivs-fips.${region}.${dualStackDnsSuffix}` };
  }
  if (useFipsEndpoint) {
    return { url: `https://ivs-fips.${region}.${dnsSuffix}` };
  }
  if (useDualstackEndpoint) {
    return { url: `https://ivs.${region}.${dualStackDnsSuffix}` };
  }
  return { url: `https://ivs.${region}.${dnsSuffix}` };
}
