import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  EmptyState,
  projectSearch,
  useSelectedProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import { AppDeploymentPage } from '../appDeployments/AppDeploymentPage';
import { AppDeploymentsPage } from '../appDeployments/AppDeploymentsPage';
import { ComputePage } from '../compute/ComputePage';
import { ComputePoolPage } from '../computePools/ComputePoolPage';
import { ComputePoolsPage } from '../computePools/ComputePoolsPage';
import { ModelDeploymentPage } from '../modelDeployments/ModelDeploymentPage';
import { ModelDeploymentsPage } from '../modelDeployments/ModelDeploymentsPage';
import { ProfileBundlePage } from '../profileBundles/ProfileBundlePage';
import { ProfileBundlesPage } from '../profileBundles/ProfileBundlesPage';
import { ProjectPage } from '../projects/ProjectPage';
import { ProjectsPage } from '../projects/ProjectsPage';
import {
  appDeploymentRouteRef,
  computePoolRouteRef,
  modelDeploymentRouteRef,
  profileBundleRouteRef,
  projectRouteRef,
} from '../routes';
import { paletteAiTranslationRef } from '../translation';
import { PageFrame } from './PageFrame';
import { usePaletteAiLinks } from './usePaletteAiLinks';

/** The pages below `/paletteai`. */
export function Router() {
  return (
    <Routes>
      <Route path="/" element={<Start />} />
      <Route path={projectRouteRef.path} element={<ProjectAddress />} />
      <Route path="/compute" element={<ComputePage />} />
      <Route path="/compute-pools" element={<ComputePoolsPage />} />
      <Route path={computePoolRouteRef.path} element={<ComputePoolAddress />} />
      <Route path="/app-deployments" element={<AppDeploymentsPage />} />
      <Route
        path={appDeploymentRouteRef.path}
        element={<AppDeploymentAddress />}
      />
      <Route path="/model-deployments" element={<ModelDeploymentsPage />} />
      <Route
        path={modelDeploymentRouteRef.path}
        element={<ModelDeploymentAddress />}
      />
      <Route path="/profile-bundles" element={<ProfileBundlesPage />} />
      <Route
        path={profileBundleRouteRef.path}
        element={<ProfileBundleAddress />}
      />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}

function Start() {
  const { project } = useSelectedProject();
  return project ? <ProjectPage projectRef={project} /> : <ProjectsPage />;
}

/** The address of a Project that other plugins link to leads to where the choice is kept. */
function ProjectAddress() {
  const { hub = '', project = '' } = useParams();
  const { root = '' } = usePaletteAiLinks();
  return <Navigate replace to={`${root}${projectSearch({ hub, project })}`} />;
}

function ComputePoolAddress() {
  const { hub = '', project = '', name = '' } = useParams();
  return <ComputePoolPage poolRef={{ hub, project, name }} />;
}

function AppDeploymentAddress() {
  const { hub = '', project = '', name = '' } = useParams();
  return <AppDeploymentPage deploymentRef={{ hub, project, name }} />;
}

function ModelDeploymentAddress() {
  const { hub = '', project = '', name = '' } = useParams();
  return <ModelDeploymentPage deploymentRef={{ hub, project, name }} />;
}

function ProfileBundleAddress() {
  const { hub = '', project = '', bundleName = '' } = useParams();
  return <ProfileBundlePage bundleRef={{ hub, project, bundleName }} />;
}

function NoPage() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <PageFrame title={t('notFoundPage.title')} activeTab={null}>
      <EmptyState
        title={t('notFoundPage.title')}
        description={t('notFoundPage.description')}
      />
    </PageFrame>
  );
}
