/** The answers of services that provide credentials, for tests that start a server in their place. */

/** An answer of AWS STS with all elements of the example in its documentation. */
export const stsAnswer = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <SubjectFromWebIdentityToken>amzn1.account.EXAMPLE</SubjectFromWebIdentityToken>
    <Audience>client.5498841531868486423.1548@apps.example.com</Audience>
    <AssumedRoleUser>
      <Arn>arn:aws:sts::123456789012:assumed-role/streamer/app1</Arn>
      <AssumedRoleId>EXAMPLE:app1</AssumedRoleId>
    </AssumedRoleUser>
    <Credentials>
      <SessionToken>very-hidden&amp;session&#x2B;&#47;&lt;&gt;&quot;&apos;=</SessionToken>
      <SecretAccessKey>very-hidden-secret</SecretAccessKey>
      <Expiration>2030-10-24T23:00:23Z</Expiration>
      <AccessKeyId>ASIAEXAMPLE</AccessKeyId>
    </Credentials>
    <SourceIdentity>SourceIdentityValue</SourceIdentity>
    <Provider>www.amazon.com</Provider>
  </AssumeRoleWithWebIdentityResult>
  <ResponseMetadata><RequestId>ad4156e9-bce1-11e2-82e6-6b6efEXAMPLE</RequestId></ResponseMetadata>
</AssumeRoleWithWebIdentityResponse>`;

/** The body of a refusal by AWS STS. */
export function stsRefusal(code: string, message: string): string {
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
}

const identityId = "us-west-2:2f4c51cc-identity";
/** The credentials in an answer of Amazon Cognito. */
export const cognitoKeys = {
  AccessKeyId: "ASIACOGNITO",
  SecretKey: "very-hidden-secret",
  SessionToken: "very-hidden-session",
  Expiration: 1893456000.5,
};
/** The answer of Amazon Cognito to GetId. */
export const cognitoId: string = JSON.stringify({ IdentityId: identityId });
/** The answer of Amazon Cognito to GetCredentialsForIdentity. */
export const cognitoCredentials: string = JSON.stringify({ Credentials: cognitoKeys, IdentityId: identityId });

/** The body of a refusal by Amazon Cognito. */
export function cognitoRefusal(type: string, message: string): string {
  return JSON.stringify({ __type: type, message });
}
