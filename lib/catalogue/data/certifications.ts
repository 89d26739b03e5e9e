import type { Certification } from "../types";
import { aiCertifications } from "./certifications/ai";
import { awsCertifications } from "./certifications/aws";
import { cloudNativeCertifications } from "./certifications/cloud-native";
import { dataCertifications } from "./certifications/data";
import { deliveryCertifications } from "./certifications/delivery";
import { googleCertifications } from "./certifications/google";
import { governanceCertifications } from "./certifications/governance";
import { infrastructureCertifications } from "./certifications/infrastructure";
import { microsoftCertifications } from "./certifications/microsoft";
import { securityCertifications } from "./certifications/security";
import { webCertifications } from "./certifications/web";

/** Every certification the catalogue knows, retired ones included, so that old claims keep their meaning. */
export const certifications: Certification[] = [
  ...aiCertifications,
  ...awsCertifications,
  ...cloudNativeCertifications,
  ...dataCertifications,
  ...deliveryCertifications,
  ...googleCertifications,
  ...governanceCertifications,
  ...infrastructureCertifications,
  ...microsoftCertifications,
  ...securityCertifications,
  ...webCertifications,
];
